import type { Target } from '../plan/target.js';
import { type Period, type PeriodParts, periodParts } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Path } from './attainment.js';
import type { Context } from './context.js';
import { type Goal, goalOf } from './goal.js';
import { type KindRules, kindRules } from './kind-rules.js';
import type { Point } from './quantities/expected.js';

/** Everything that a verdict on one dated target depends on, but the value. */
export interface Setting extends PeriodParts, Pick<Context, 'baseline' | 'noBaseline' | 'pace'> {
  readonly goal: Goal;
  readonly rules: KindRules;
  readonly due: boolean;
  /** To be kept, not reached: declared, or the target equals the baseline. */
  readonly keep: boolean;
  readonly path: Path;
  /** Baseline and milestones in the order of time. */
  readonly milestones: readonly Point[];
  /** All numbers are whole numbers of things, so that rounding cannot matter. */
  readonly whole: boolean;
  /** Why the value has no trajectory towards this target; null where it has. */
  readonly noTrajectory: Reason | null;
}

/** The setting of one target of an indicator, in one period. */
export function settingOf(context: Context, target: Target, period: Period, goal: Goal): Setting {
  const { indicator, asOf, baseline, declaration, readings } = context;
  const rules = kindRules[indicator.kind];
  const parts = periodParts(period);
  const due = parts.lastDay <= asOf.lastDay;
  const keep = target.maintain || (!goal.strict && goal.aim === baseline?.value);
  const numbers = [goal.low, goal.high, baseline?.value ?? 0].filter(Number.isFinite);
  return {
    ...context,
    ...parts,
    goal,
    due,
    rules,
    keep,
    path: readings.partYear ? 'pro-rata' : keep ? 'whole' : (declaration.path ?? rules.path),
    milestones: milestonesUntil(context, parts.time, goal),
    // Of a counted kind, and no number has a decimal, as printed.
    whole:
      !rules.measured &&
      numbers.every(Number.isInteger) &&
      readings.admitted.every((one) => !one.printed.includes('.')),
    noTrajectory: due || readings.partYear ? null : (rules.rates ?? null),
  };
}

/** The plan's own path: of several promises for one date the first in the text, but always the goal itself for its own. */
function milestonesUntil({ indicator, baseline }: Context, until: number, goal: Goal): readonly Point[] {
  const points = new Map<number, number>();
  if (baseline) points.set(baseline.time, baseline.value);
  for (const target of indicator.targets) {
    const time = target.period ? periodParts(target.period).time : until;
    const { aim } = time === until ? goal : goalOf(target, indicator.direction, baseline?.value ?? null);
    if (aim !== null && !points.has(time)) points.set(time, aim);
  }
  return [...points].map(([time, value]) => ({ time, value })).sort((a, b) => a.time - b.time);
}
