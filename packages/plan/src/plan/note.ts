import type { Localized } from '../vocabulary/localized.js';

/** An editor's remark on words of the text (原文如此), never a silent change. */
export interface Note {
  readonly id: string;
  readonly clause: string;
  /** The words of the clause that it is about. */
  readonly quote: string;
  readonly text: Localized;
}
