import type { Basis } from '../vocabulary/evidence.js';
import type { Localized } from '../vocabulary/localized.js';
import type { Period } from '../vocabulary/period.js';
import type { Quotation } from './indicator.js';

/** A promise that is tested again in every `every` from the first period to the last, both included. */
export interface Recurrence {
  readonly every: 'year' | 'half' | 'quarter' | 'month';
  readonly from: Period;
  readonly to: Period;
}

interface Promised<TargetId extends string, IndicatorId extends string> extends Quotation {
  readonly id: TargetId;
  readonly indicator: IndicatorId;
  /** By the end of which period; null for a recurrence. */
  readonly period: Period | null;
  /** null for a promise with one date. */
  readonly recurrence: Recurrence | null;
  /**
   * Whether the plan says the period, or it is the end of the plan for want of another. Of a recurrence: whether it says how often; the
   * first and the last period are the plan's own.
   */
  readonly periodBasis: Basis;
  /** Declared: the value is to be kept, not reached. */
  readonly maintain: boolean;
  readonly note: Localized | null;
}

/** A number to be reached, kept or (strictly) passed. An event is `>= 1`. */
export interface LevelTarget<TargetId extends string = string, IndicatorId extends string = string>
  extends Promised<TargetId, IndicatorId> {
  /** 超 is strict (`>`), 以上 includes the number (`>=`). */
  readonly operator: '>=' | '>' | '<=' | '<' | '=';
  /** In the indicator's unit of measure. */
  readonly value: number;
  /** For k of n: the n; null where it is no coverage. */
  readonly of: number | null;
}

/** A range of numbers (1–2 centres), with the reading that was declared for its upper end. */
export interface RangeTarget<TargetId extends string = string, IndicatorId extends string = string>
  extends Promised<TargetId, IndicatorId> {
  readonly operator: 'in';
  readonly low: number;
  readonly high: number;
  /** `at-least-lower`: the less ambitious end suffices (where less is better the upper one) and beyond is no failure; `within`: both bind. */
  readonly reading: 'at-least-lower' | 'within';
}

/** A change for the better by at least `value`, in every recurrence. */
export interface ImprovementTarget<TargetId extends string = string, IndicatorId extends string = string>
  extends Promised<TargetId, IndicatorId> {
  readonly operator: 'improve';
  /** In the indicator's unit of measure, positive. */
  readonly value: number;
  /** Against what the change is measured. */
  readonly relativeTo: 'previous-actual' | 'previous-target' | 'baseline';
}

/** A direction without a number. */
export interface DirectionTarget<TargetId extends string = string, IndicatorId extends string = string>
  extends Promised<TargetId, IndicatorId> {
  readonly operator: 'increase' | 'decrease';
}

/** One promise of the plan about one indicator, with the clause and the exact words it stands in. */
export type Target<TargetId extends string = string, IndicatorId extends string = string> =
  | LevelTarget<TargetId, IndicatorId>
  | RangeTarget<TargetId, IndicatorId>
  | ImprovementTarget<TargetId, IndicatorId>
  | DirectionTarget<TargetId, IndicatorId>;

/** How a value is compared with a target. */
export type Operator = Target['operator'];
