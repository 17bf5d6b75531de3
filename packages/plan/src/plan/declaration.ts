import type { Localized } from '../vocabulary/localized.js';
import type { Period } from '../vocabulary/period.js';

/** How the expected value between two dates is found: on straight lines, in steps, or always the whole target. */
export type DeclaredPath = 'linear' | 'step' | 'whole';

/** What has to be known to calculate with an indicator and is not in the words of the plan: declared by an editor, never guessed. */
export interface Declaration {
  /** null: the path of the kind. `whole` compares a growth rate with the whole target in mid-year. */
  readonly path: DeclaredPath | null;
  /** Periods with which a new series begins: nothing is calculated across. */
  readonly breaks: readonly Period[];
  /** Numbers beyond which the indicator cannot go by nature, for methods that ask for them. */
  readonly bounds: { readonly low: number | null; readonly high: number | null };
  /** What takes the place of a baseline that is missing; null: nothing does. */
  readonly baseline: 'first-observation' | null;
  /** Why all this is so. */
  readonly note: Localized;
}
