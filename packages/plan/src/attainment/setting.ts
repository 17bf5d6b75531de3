import type { Indicator } from '../plan/indicator.js';
import type { Target } from '../plan/target.js';
import { lastDay } from '../vocabulary/last-day.js';
import { periodEnd } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Path } from './attainment.js';
import type { Context } from './context.js';
import type { Goal } from './goal.js';
import { type KindRules, kindRules } from './kind-rules.js';
import type { PaceCuts } from './profiles/profile.js';
import type { Point } from './quantities/expected.js';
import type { Reading } from './reading.js';

/** Everything that a verdict on one dated target depends on, but the value. */
export interface Setting {
  readonly goal: Goal;
  readonly rules: KindRules;
  readonly baseline: Point | null;
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

/** The setting of one dated target of an indicator. */
export function settingOf(
  { indicator, asOf, baseline, readings, declaration, cuts }: Context,
  target: Target,
  goal: Goal,
): Setting {
  const rules = kindRules[indicator.kind];
  const targetTime = periodEnd(target.period ?? asOf);
  const due = lastDay(target.period ?? asOf) <= asOf;
  const keep = target.maintain || (!goal.strict && goal.aim !== null && goal.aim === baseline?.value);
  return {
    goal,
    rules,
    baseline,
    targetTime,
    due,
    keep,
    path: keep ? 'whole' : (declaration.path ?? rules.path),
    milestones: milestonesUntil(indicator, goal, baseline, targetTime),
    whole: rules.counted || countsThings(indicator, goal, baseline, readings.admitted),
    breaks: (declaration.breaks ?? []).map(periodEnd),
    cuts,
    noTrajectory: rules.ownPeriodOnly && !due ? 'yearly-flow' : null,
  };
}

/** The plan's own path: of several promises for one date the first in the text, but always the goal itself for its own. */
function milestonesUntil(
  indicator: Indicator,
  goal: Goal,
  baseline: Point | null,
  targetTime: number,
): readonly Point[] {
  const points = new Map<number, number>();
  for (const other of indicator.targets) {
    if (!other.period || other.maintain) continue;
    const value = other.operator === 'in' ? (goal.sign === -1 ? other.high : other.low) : levelOf(other);
    const time = periodEnd(other.period);
    if (value === null || time >= targetTime || time <= (baseline?.time ?? -Infinity) || points.has(time)) continue;
    points.set(time, value);
  }
  if (baseline) points.set(baseline.time, baseline.value);
  if (goal.aim !== null) points.set(targetTime, goal.aim);
  return [...points].map(([time, value]) => ({ time, value })).sort((a, b) => a.time - b.time);
}

function levelOf(target: Target): number | null {
  return 'value' in target && target.operator !== 'improve' ? target.value : null;
}

/** Stocks and flows of which no number, as printed, has a decimal. */
function countsThings({ kind }: Indicator, goal: Goal, baseline: Point | null, readings: readonly Reading[]): boolean {
  if (kind !== 'stock' && kind !== 'flow') return false;
  const numbers = [goal.aim, goal.low, goal.high, baseline?.value ?? null];
  return (
    numbers.every((number) => number === null || Number.isInteger(number)) &&
    readings.every((reading) => /^-?\d+$/.test(reading.printed))
  );
}
