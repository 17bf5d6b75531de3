import type { Observation } from '../observation/observation.js';
import type { DeclaredPath } from '../plan/declaration.js';
import type { Baseline, Direction, IndicatorKind, UnitOfMeasure } from '../plan/indicator.js';
import type { Source } from '../plan/source.js';
import type { Target } from '../plan/target.js';
import type { Localized } from '../vocabulary/localized.js';
import type { IsoDate, Period } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { AttainmentState, TrajectoryState } from '../vocabulary/state.js';
import type { Clocks } from './assessment.js';
import type { DataQuality } from './data-quality.js';
import type { Rating } from './profiles/profile.js';
import type { Quantity, Sign } from './quantities/quantity.js';
import type { Recurring } from './recurring.js';
import type { Conflict, Robustness } from './robustness.js';

/** How the expected value between two dates is found; `pro-rata` within the year of a yearly flow. */
export type Path = DeclaredPath | 'pro-rata';

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

/** When the promise was satisfied, as far as the evidence says. */
export interface Timing {
  /** The period in which the value first satisfied it before the date, where it is missed at the date. */
  readonly metBefore: Period | null;
  /** The first period after the date whose value satisfies it. */
  readonly satisfiedIn: Period | null;
  /** The day an event happened. */
  readonly occurredOn: IsoDate | null;
  /** Days from the end of the target's period to the event. */
  readonly daysLate: number | null;
}

/**
 * The judgement of one target, with every part of it. JSON from end to end; every number is finite, or null beside its reason.
 */
export interface Attainment<TargetId extends string = string, IndicatorId extends string = string> extends Clocks {
  readonly target: TargetId;
  readonly indicator: IndicatorId;
  readonly indicatorName: Localized;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly unitOfMeasure: UnitOfMeasure;
  /** The promise as it stands in this version of the plan, with clause and quote: the judgement is bound to it. */
  readonly promise: Target<TargetId, IndicatorId>;
  /** The plan's own baseline; null where there is none. `numbers` say which one was used. */
  readonly baseline: Baseline | null;

  /** Whether its date has come; for a recurrence, whether it has ended or one of its periods is already failed or missing. */
  readonly due: boolean;
  /** Q1. null until due, and where it is unknown. */
  readonly attained: boolean | null;
  readonly state: AttainmentState;
  /** null once due. */
  readonly trajectory: TrajectoryState | null;
  /** The label of a published profile, in its own words; null where the profile gives none. */
  readonly rating: Rating | null;
  /** Everything that has to be said beside the verdict, each once. */
  readonly reasons: readonly Reason[];

  readonly numbers: NumbersUsed;
  readonly evidence: readonly Evidence<IndicatorId>[];

  /** Q2. d·(v − T), in the unit of measure (points, places); for a band minus the distance to it. */
  readonly margin: Quantity;
  /** Q3. (v − b) ÷ (T − b), a fraction without bounds; for an event 0 or 1. */
  readonly progress: Quantity;
  /** What an event's count exceeds its target by; null elsewhere. */
  readonly overshoot: number | null;
  /** k ÷ n, for k of n; null elsewhere. */
  readonly share: Quantity | null;
  /** Q4. v ÷ T. Not for the public where lower is better. */
  readonly ratio: Quantity;
  /** v − b, in the unit of measure. */
  readonly changeFromBaseline: Quantity;
  /** Q5. What the plan's own path expects at the date of the value used. */
  readonly expected: Quantity;
  readonly path: Path;
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
  readonly timing: Timing;
  /** The tests of a recurrence, one for each period; null for a promise with one date. */
  readonly recurring: Recurring | null;
  /** Q11. */
  readonly dataQuality: DataQuality;
  readonly robustness: Robustness;
  /** Sources that disagree on the value judged; null where none do. */
  readonly conflict: Conflict | null;
}
