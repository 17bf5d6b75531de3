import type { PeriodParts } from '../vocabulary/period.js';
import { latestDay } from './choose.js';
import { type Goal, settles } from './goal.js';
import type { Readings } from './reading.js';

/**
 * What the readings of a yearly flow say of one year: the value of the whole year, or what it had brought so far.
 *
 * The latest part that begins with the year takes the place of other readings while the year runs. Once it is over it does so only
 * where nothing is known of the whole year and the part settles the goal.
 */
export function partYearReadings(readings: Readings, goal: Goal, year: PeriodParts, asOf: PeriodParts): Readings {
  const { admitted, leftOut } = readings;
  const parts = leftOut.flatMap(([, reading, reason]) =>
    reason === 'part-of-year' && reading.dayBefore === year.dayBefore ? reading : [],
  );
  const last = latestDay(parts);
  const over = year.lastDay <= asOf.lastDay;
  const latest = parts.filter(({ lastDay }) => lastDay === last);
  const counts = latest.some((one) => !over || settles(goal, one.value) !== null);
  if (!counts || admitted.some((one) => one.lastDay === year.lastDay)) return readings;
  return {
    leftOut,
    partYear: true,
    admitted: latest.map((part) => ({ ...part, lastDay: over ? year.lastDay : last })),
  };
}
