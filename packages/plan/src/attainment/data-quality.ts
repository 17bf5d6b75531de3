import type { Reason } from '../vocabulary/reason.js';

/** How much evidence a judgement rests on and of what sort. Nothing here is added up to one score. */
export interface DataQuality {
  /** Years with an admitted value, among those expected. */
  readonly pointsUsed: number;
  /** Years from the baseline (or of the target's own year) to the target's date that are over; due periods of a recurrence. */
  readonly pointsExpected: number;
  /** Years from the end of the latest value's period to `asOf`, 0 on its last day; null where there is no value. */
  readonly ageYears: number | null;
  /**
   * What weakens the values used: `period-inferred`, `near-definition`, `provisional`, `estimated`, `assumption`, `conflicting`,
   * `series-break`, `value-exceeds-universe`, `not-finite`, `first-observation-as-baseline`. They stand among the judgement's reasons too.
   */
  readonly flags: readonly Reason[];
  /** Shares of the values used, fractions; null where there is none. */
  readonly shareStated: number | null;
  readonly shareOfficial: number | null;
}
