import type { PlanIds } from '../plan/plan.js';
import type { Role } from '../plan/role.js';

/** How many targets stand where; due and not due are kept apart. */
export interface Counts {
  readonly indicators: number;
  readonly targets: number;
  readonly due: {
    /** The denominator: met + notMet + unknown. */
    readonly total: number;
    /** `met`, and `maintained` at the date. */
    readonly met: number;
    /** `not-met` and `met-late`. */
    readonly notMet: number;
    readonly metLate: number;
    readonly unknown: number;
    /** The share met lies between met ÷ total and (met + unknown) ÷ total; null where nothing is due. */
    readonly bounds: { readonly low: number; readonly high: number } | null;
    /** met ÷ (met + notMet); never shown alone. */
    readonly ofKnown: number | null;
  };
  readonly notDue: {
    readonly total: number;
    readonly metEarly: number;
    readonly maintained: number;
    readonly belowMaintainedLevel: number;
    /** Neither of the three. */
    readonly open: number;
  };
}

/** Counts for one part of the plan, and the indicators counted. */
export interface Summary<IndicatorId extends string = string> {
  readonly indicators: readonly IndicatorId[];
  readonly counts: Counts;
}

/** A responsible unit's counts, whole and by role. */
export interface UnitSummary<IndicatorId extends string = string> extends Summary<IndicatorId> {
  /** The strongest role that the unit has in the tasks of the indicator. */
  readonly roles: { readonly [Id in IndicatorId]?: Role };
  readonly lead: Counts;
  readonly responsible: Counts;
  readonly participating: Counts;
}

/** Counts for the plan and each of its parts. */
export interface Summaries<Ids extends PlanIds = PlanIds> {
  /** Every indicator once. */
  readonly plan: Summary<Ids['indicator']>;
  readonly actions: { readonly [Id in Ids['action']]: Summary<Ids['indicator']> };
  readonly tasks: { readonly [Id in Ids['task']]: Summary<Ids['indicator']> };
  readonly safeguards: { readonly [Id in Ids['safeguard']]: Summary<Ids['indicator']> };
  readonly responsibleUnits: { readonly [Id in Ids['responsibleUnit']]: UnitSummary<Ids['indicator']> };
  /** Indicators that stand in no task and no safeguard (only in the table of goals, say). */
  readonly elsewhere: Summary<Ids['indicator']>;
  /** Always false: an indicator stands under each of its tasks and units, so that their totals do not add up to the plan's. */
  readonly totalsAddUp: false;
}
