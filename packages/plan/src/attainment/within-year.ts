import { lastDay, previousPeriod } from '../vocabulary/last-day.js';
import { periodEnd } from '../vocabulary/period.js';
import { choose, latestDay } from './choose.js';
import type { Reading } from './reading.js';
import type { Setting } from './setting.js';

/** A flow's value so far within its own period, and the setting in which that is judged. */
export interface WithinYear {
  readonly setting: Setting;
  readonly parts: readonly Reading[];
  readonly value: number;
  readonly time: number;
}

/**
 * Adds up the first parts (halves, quarters, months) of a flow's period from its beginning, without a gap. Within its own period a
 * flow begins at 0 and is expected to add up evenly (时序进度). null where the first part is missing, or sources tie on it.
 */
export function addUpWithin(setting: Setting, readings: readonly Reading[]): WithinYear | null {
  const { period, day, targetTime, goal } = setting;
  const before = previousPeriod(period);
  const parts: Reading[] = [];
  for (let from = lastDay(before); ; ) {
    const begins = readings.filter(
      (reading) => reading.lastDay > from && reading.lastDay < day && lastDay(previousPeriod(reading.period)) === from,
    );
    // The longest part that begins on the next day.
    const longest = latestDay(begins);
    const { reading } = choose(begins.filter((candidate) => candidate.lastDay === longest));
    if (!reading) break;
    parts.push(reading);
    from = longest;
  }
  const last = parts.at(-1);
  if (!last) return null;
  const start = { time: periodEnd(before), value: 0 };
  const milestones = [start, { time: targetTime, value: goal.aim ?? 0 }];
  return {
    setting: { ...setting, baseline: start, milestones, path: 'pro-rata', noTrajectory: null },
    parts,
    value: parts.reduce((sum, part) => sum + part.value, 0),
    time: last.time,
  };
}
