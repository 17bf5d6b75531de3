import type { Observation } from '../observation/observation.js';
import type { Source } from '../plan/source.js';
import type { Period } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Sign } from './quantities/quantity.js';

/** The numbers that went into the calculation, as they were used; times on the axis of `periodEnd`. */
export interface NumbersUsed {
  /** null where neither way is better (a band, an event, no direction). */
  readonly direction: Sign | null;
  readonly baseline: number | null;
  readonly baselineTime: number | null;
  /** The end of a range that binds; the level an improvement leads to; null for a direction without a number. */
  readonly target: number | null;
  /** For a recurrence the end of its last period. */
  readonly targetTime: number | null;
  /**
   * The value at the target's own date once it is due, until then the latest one. By `pro-rata` what the year had brought so far; once
   * due only where that settles it.
   */
  readonly observed: number | null;
  readonly observedTime: number | null;
}

/** A value that was looked at: where it came from, what it was used for. */
export interface Evidence<IndicatorId extends string = string> {
  readonly period: Period;
  readonly value: number;
  /**
   * `judged`: the verdict rests on it · `baseline`: takes the place of a missing baseline · `series`: rates and projection · `later`:
   * after the date · `outranked`: another source was preferred · `left-out`: not admitted.
   */
  readonly use: 'judged' | 'baseline' | 'series' | 'later' | 'outranked' | 'left-out';
  /** Why it was left out; null elsewhere. */
  readonly reason: Reason | null;
  /** null for a reader's own assumption. */
  readonly observation: Observation<IndicatorId> | null;
  /** null for a reader's own assumption. */
  readonly source: Source | null;
}
