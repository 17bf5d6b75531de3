import type { Language, Observation } from '@xianxing/plan';
import type { CellWords } from './cell-words.ts';

/** Where an observation's source is shown; null where it is shown nowhere. */
export type Cite = (observation: Observation) => {
  /** Its number on the page of sources; null where that page does not have it yet. */
  readonly number: number | null;
  readonly href: string;
} | null;

/** What cells need to say what they hold. */
export interface CellView {
  readonly language: Language;
  readonly words: CellWords;
  readonly links: Cite;
}
