import type { Target } from '../plan/target.js';
import { lastDay } from '../vocabulary/last-day.js';
import { type IsoDate, type Period, periodEnd } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Path } from './attainment.js';
import type { Context } from './context.js';
import { type Goal, goalOf } from './goal.js';
import { type KindRules, kindRules } from './kind-rules.js';
import type { PaceCuts } from './profiles/profile.js';
import type { Point } from './quantities/expected.js';

/** Everything that a verdict on one dated target depends on, but the value. */
export interface Setting {
  readonly goal: Goal;
  readonly rules: KindRules;
  readonly baseline: Point | null;
  readonly period: Period;
  readonly day: IsoDate;
  readonly targetTime: number;
  readonly due: boolean;
  /** To be kept, not reached: declared, or the target equals the baseline. */
  readonly keep: boolean;
  readonly path: Path;
  /** Baseline and milestones in the order of time, up to the target's date. */
  readonly milestones: readonly Point[];
  /** All numbers are whole numbers of things. */
  readonly whole: boolean;
  /** Times at which a new series begins. */
  readonly breaks: readonly number[];
  readonly cuts: PaceCuts;
  /** Why the value has no trajectory towards this target; null where it has. */
  readonly noTrajectory: Reason | null;
}

/** The setting of one target of an indicator, in one period. */
export function settingOf(context: Context, target: Target, period: Period, goal: Goal): Setting {
  const { indicator, asOf, baseline, declaration, cuts } = context;
  const rules = kindRules[indicator.kind];
  const day = lastDay(period);
  const keep = target.maintain || (!goal.strict && goal.aim !== null && goal.aim === baseline?.value);
  return {
    goal,
    rules,
    baseline,
    period,
    day,
    targetTime: periodEnd(period),
    due: day <= asOf,
    keep,
    path: keep ? 'whole' : (declaration.path ?? rules.path),
    milestones: milestonesUntil(context, period, goal),
    whole: rules.counted || countsThings(context, goal),
    breaks: (declaration.breaks ?? []).map(periodEnd),
    cuts,
    noTrajectory: day > asOf ? (rules.rates ?? null) : null,
  };
}

/** The plan's own path: of several promises for one date the first in the text, but always the goal itself for its own. */
function milestonesUntil({ indicator, baseline }: Context, period: Period, goal: Goal): readonly Point[] {
  const until = periodEnd(period);
  const points = new Map<number, number>(baseline ? [[baseline.time, baseline.value]] : []);
  for (const target of indicator.targets) {
    const time = target.period && !target.maintain ? periodEnd(target.period) : until;
    const { aim } = goalOf(target, indicator.direction, baseline?.value ?? null);
    if (time >= until || time < (baseline?.time ?? 0) || aim === null || target.operator === 'improve') continue;
    if (!points.has(time)) points.set(time, aim);
  }
  if (goal.aim !== null) points.set(until, goal.aim);
  return [...points].map(([time, value]) => ({ time, value })).sort((a, b) => a.time - b.time);
}

/** Stocks and flows of which no number, as printed, has a decimal. */
function countsThings({ indicator: { kind }, baseline, readings }: Context, { aim, range }: Goal): boolean {
  const numbers = [aim, range?.low, range?.high, baseline?.value];
  return (
    (kind === 'stock' || kind === 'flow') &&
    numbers.every((number) => Number.isInteger(number ?? 0)) &&
    readings.admitted.every(({ printed }) => /^-?\d+$/.test(printed))
  );
}
