import type { DeclaredPath } from '../plan/declaration.js';
import type { Baseline, Direction, IndicatorKind, UnitOfMeasure } from '../plan/indicator.js';
import type { PlanIds } from '../plan/plan.js';
import type { Target } from '../plan/target.js';
import type { Localized } from '../vocabulary/localized.js';
import type { IsoDate, Period } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { AttainmentState } from '../vocabulary/state.js';
import type { Clocks } from './assessment.js';
import type { ConflictingSources } from './conflict.js';
import type { DataQuality } from './data-quality.js';
import type { Evidence, NumbersUsed } from './evidence.js';
import type { Rating } from './profiles/profile.js';
import type { Quantity } from './quantities/quantity.js';
import type { Recurring } from './recurring.js';

/** How the expected value between two dates is found; `pro-rata` within the year of a yearly flow. */
export type Path = DeclaredPath | 'pro-rata';

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

/** Whether one target was attained, by how much, on what evidence. Every number is finite, or null beside its reason. */
export interface Judgement<TargetId extends string = string, IndicatorId extends string = string> extends Clocks {
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
  /** v − b, in the unit of measure. */
  readonly changeFromBaseline: Quantity;
  /** What an event's count exceeds its target by; null elsewhere. */
  readonly overshoot: number | null;
  /** k ÷ n, for k of n; null elsewhere. */
  readonly share: Quantity | null;
  readonly path: Path;
  readonly timing: Timing;
  /** The tests of a recurrence, one for each period; null for a promise with one date. */
  readonly recurring: Recurring | null;
  /** Q11. */
  readonly dataQuality: DataQuality;
  /** Sources that disagree on the value judged; null where none do. */
  readonly conflict: ConflictingSources | null;
}

/** One indicator and its targets in the order of the text. */
export interface IndicatorJudgement<IndicatorId extends string = string, TargetId extends string = string> {
  readonly indicator: IndicatorId;
  /** Ids of its targets; the judgements stand in `targets`. */
  readonly targets: readonly TargetId[];
  /** Its ratings joined by the profile's own rule; null where the profile has none. */
  readonly rating: Rating | null;
}

/** Every indicator and every target of a plan, judged by two dates. */
export interface Judgements<Ids extends PlanIds = PlanIds> extends Clocks {
  readonly plan: string;
  readonly indicators: { readonly [Id in Ids['indicator']]: IndicatorJudgement<Id, Ids['target']> };
  readonly targets: { readonly [Id in Ids['target']]: Judgement<Id, Ids['indicator']> };
}
