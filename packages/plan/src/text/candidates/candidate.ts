import type { Period } from '../../vocabulary/period.js';
import type { ComparisonSign } from '../operator-words.js';

/** Why a person has to look at a candidate; every one comes from a rule, never from a guess about the world. */
export type Doubt =
  | 'bare-number'
  | 'about'
  | 'no-date'
  | 'date-above'
  | 'date-in-bracket'
  | 'date-unclear'
  | 'range'
  | 'growth'
  | 'doubling'
  | 'improvement'
  | 'coverage'
  | 'once'
  | 'other-rhythm'
  | 'each'
  | 'encouraged'
  | 'in-principle'
  | 'second-number'
  | 'event'
  | 'no-unit';

/** How often something is promised again. */
export type Frequency = 'year' | 'half' | 'quarter' | 'month';

/** A period with the words that say it. */
export interface When {
  /** By the end of which period; null where the words do not tell. */
  readonly period: Period | null;
  readonly frequency: Frequency | null;
  /** Whether the clause itself says the period (or the frequency). */
  readonly basis: 'stated' | 'inferred';
}

/** How much is promised. */
export interface Amount {
  /** `improve` is a change by `value`, `event` a yes-or-no result. */
  readonly operator: ComparisonSign | 'in' | 'improve' | 'event';
  /** null for a range. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The unit of measure as printed: 家, 万元, %; null where the text prints none. */
  readonly unit: string | null;
}

/** Words of the plan that look like a promise, read by rules alone. A person decides whether they are a target. */
export interface Candidate extends Amount, When {
  readonly clause: string;
  /** The exact words. */
  readonly quote: string;
  /** What is promised, in the words of the plan as far as a rule can tell. */
  readonly name: string;
  readonly doubts: readonly Doubt[];
}
