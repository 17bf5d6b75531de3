import type { Localized } from '../vocabulary/localized.js';

/**
 * The rules by which an edited text may depart from its source, besides white space and Markdown marks, which need no entry:
 * `page-furniture` is a printed page number or its like, `fourfold` a bold heading that was extracted four times, `word` anything
 * else, with a reason.
 */
export type RepairRule = 'page-furniture' | 'fourfold' | 'word';

/** One departure of the edited text from its source. */
export interface Repair {
  readonly rule: RepairRule;
  /** The words of the source; white space does not count. */
  readonly printed: string;
  /** What stands there in the edited text; '' where nothing does. */
  readonly edited: string;
  /** The clause it stands in. */
  readonly clause?: string | null;
  readonly reason?: Localized | null;
}
