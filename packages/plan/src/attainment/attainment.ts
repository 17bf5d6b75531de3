import type { Reason } from '../vocabulary/reason.js';
import type { TrajectoryState } from '../vocabulary/state.js';
import type { Conflict } from './conflict.js';
import type { Judgement } from './judgement.js';
import type { Quantity } from './quantities/quantity.js';
import type { Robustness } from './robustness.js';

/** Change per year, in the unit of measure; signs as they are (a falling rank is negative). */
export interface Rates {
  /** (v − b) ÷ (t − t0) */
  readonly observed: Quantity;
  /** (T − b) ÷ (tT − t0) */
  readonly planned: Quantity;
  /** (T − v) ÷ (tT − t) */
  readonly required: Quantity;
  /** required ÷ observed */
  readonly acceleration: Quantity;
}

/** Where the value would be at the target's date if its change so far continued: a reading, not a forecast. */
export interface Projection {
  readonly model: 'endpoint' | 'ols';
  /** Number of points it rests on, the baseline included. */
  readonly points: number;
  /** A trend needs four points; below it is an extrapolation. */
  readonly kind: 'trend' | 'extrapolation';
  readonly value: number | null;
  readonly reason: Reason | null;
}

/**
 * The judgement of one target, with every part of it. JSON from end to end; every number is finite, or null beside its reason.
 */
export interface Attainment<TargetId extends string = string, IndicatorId extends string = string>
  extends Judgement<TargetId, IndicatorId> {
  /** null once due. */
  readonly trajectory: TrajectoryState | null;

  /** Q4. v ÷ T. Not for the public where lower is better. */
  readonly ratio: Quantity;
  /** Q5. What the plan's own path expects at the date of the value used. */
  readonly expected: Quantity;
  /** Q6. d·(v − E), in the unit of measure. */
  readonly scheduleVariance: Quantity;
  /** Q6. (v − b) ÷ (E − b); by `pro-rata`, where the year begins at 0, v ÷ E. */
  readonly pace: Quantity;
  /** Q7. (t − t0) ÷ (tT − t0), a fraction of the time; by `pro-rata` of the year. */
  readonly elapsed: Quantity;
  /** Q8. */
  readonly rates: Rates;
  /** Q9. One for each model. */
  readonly projections: readonly Projection[];
  readonly robustness: Robustness;
  readonly conflict: Conflict | null;
}
