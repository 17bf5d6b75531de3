import type { Localized } from './localized.js';

/**
 * A problem in what people wrote, as a value: bad data is reported, all at once, never thrown.
 */
export interface Issue {
  /** A permanent kebab-case name of the kind of problem. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path inside the data folder, with `/`. */
  readonly file: string;
  /** Line in that file, from 1; null where the problem is the file as a whole. */
  readonly line: number | null;
  /** Where inside the record: keys and positions joined by dots (`targets.0.quote`); '' for the whole file. */
  readonly path: string;
  /** What is wrong, with the value. */
  readonly message: Localized;
  /** What to write instead; null where nothing can be said. */
  readonly hint: Localized | null;
}
