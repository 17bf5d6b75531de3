import type { Target } from '../plan/target.js';
import { type Period, type PeriodParts, periodParts } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Context } from './context.js';
import type { Goal } from './goal.js';
import type { Path } from './judgement.js';
import { type KindRules, kindRules } from './kind-rules.js';

/** Everything that a verdict on one dated target depends on, but the value. */
export interface Setting extends Context, PeriodParts {
  readonly goal: Goal;
  readonly rules: KindRules;
  readonly due: boolean;
  /** To be kept, not reached: declared, or the target equals the baseline. */
  readonly keep: boolean;
  readonly path: Path;
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
    // Of a counted kind, and no number has a decimal, as printed.
    whole:
      !rules.measured &&
      numbers.every(Number.isInteger) &&
      readings.admitted.every((one) => !one.printed.includes('.')),
    noTrajectory: due || readings.partYear ? null : (rules.rates ?? null),
  };
}
