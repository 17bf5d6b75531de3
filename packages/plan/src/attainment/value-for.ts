import type { Target } from '../plan/target.js';
import { lastDay, previousPeriod } from '../vocabulary/last-day.js';
import { periodEnd, periodLength } from '../vocabulary/period.js';
import { type Choice, choose, readingsAt } from './choose.js';
import type { Context } from './context.js';
import type { Point } from './quantities/expected.js';
import type { Reading } from './reading.js';
import type { Setting } from './setting.js';
import { addUpWithin } from './within-year.js';

/** The value that a dated promise is judged by, and the setting in which it is. */
export interface ValueFor {
  readonly setting: Setting;
  readonly choice: Choice;
  /** null where there is no value, or sources tie on it. */
  readonly at: Point | null;
  readonly judged: readonly Reading[];
}

/** The value at the target's date once it is due; before, a flow's sum so far within its year, else the latest value. */
export function valueFor({ readings, baselineDay }: Context, target: Target, setting: Setting): ValueFor {
  const period = target.period ?? '';
  const { ownPeriodOnly } = setting.rules;
  if (setting.due) {
    return used(setting, choose(readingsAt(readings.admitted, period, lastDay(period), ownPeriodOnly)));
  }
  const sum = ownPeriodOnly ? addUpWithin(period, readings.admitted) : null;
  if (sum) return withinYear(setting, period, sum);
  const usable = readings.admitted.filter(
    (reading) =>
      reading.lastDay > baselineDay && (!ownPeriodOnly || periodLength(reading.period) === periodLength(period)),
  );
  const latest =
    usable
      .map((reading) => reading.lastDay)
      .sort()
      .at(-1) ?? '';
  return used(setting, choose(readingsAt(usable, period, latest, false)));
}

function used(setting: Setting, choice: Choice): ValueFor {
  const { reading, tied } = choice;
  return {
    setting,
    choice,
    at: reading && { time: reading.time, value: reading.value },
    judged: reading ? [reading] : tied,
  };
}

/** Within its own year a flow begins at 0 and is expected to add up evenly (时序进度). */
function withinYear(setting: Setting, period: string, sum: NonNullable<ReturnType<typeof addUpWithin>>): ValueFor {
  const start = { time: periodEnd(previousPeriod(period)), value: 0 };
  const end = { time: setting.targetTime, value: setting.goal.aim ?? 0 };
  return {
    setting: { ...setting, baseline: start, milestones: [start, end], path: 'pro-rata', noTrajectory: null },
    choice: { ...choose([sum.last]), reading: sum.last },
    at: { time: sum.last.time, value: sum.value },
    judged: sum.parts,
  };
}
