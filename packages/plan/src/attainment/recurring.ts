import type { Period } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Quantity } from './quantities/quantity.js';

/** The test of one period of a recurrent promise. */
export interface PeriodTest {
  readonly period: Period;
  readonly due: boolean;
  /** null until due, and where it is unknown. */
  readonly attained: boolean | null;
  readonly value: number | null;
  /** The level that the value is compared with: the target, or the reference bettered by the improvement promised. */
  readonly level: number | null;
  readonly margin: Quantity;
  readonly reasons: readonly Reason[];
}

/** A recurrent promise, period by period. Extra fulfilment in one never makes up for another. */
export interface Recurring {
  readonly periods: readonly PeriodTest[];
  readonly due: number;
  readonly fulfilled: number;
  readonly failed: number;
  /** Due periods for which nothing was found. */
  readonly missing: number;
  /** fulfilled ÷ due */
  readonly share: Quantity;
  /**
   * Sum of the due periods' values (flows and counts), or the whole change since the baseline with its sign (a rank that improved by 9
   * has −9); another question than the tests.
   */
  readonly total: Quantity;
}
