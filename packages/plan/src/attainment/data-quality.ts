/** How much evidence a judgement rests on and of what sort. Nothing here is added up to one score. */
export interface DataQuality {
  /** Years with an admitted value, among those expected. */
  readonly pointsUsed: number;
  /** Years from the baseline (or the plan's start) to the target's date that are over; due periods of a recurrence. */
  readonly pointsExpected: number;
  /** Years from the end of the latest value's period to `asOf`; null where there is no value. */
  readonly ageYears: number | null;
  readonly provisional: boolean;
  readonly estimated: boolean;
  /** An editor concluded the period of a value used. */
  readonly inferred: boolean;
  readonly nearDefinition: boolean;
  readonly conflicting: boolean;
  /** The series was broken between the baseline and the value used. */
  readonly seriesBreak: boolean;
  /** Shares of the values used, fractions; null where there is no value. */
  readonly shareStated: number | null;
  readonly shareOfficial: number | null;
}
