import { lastDay, previousPeriod } from '../vocabulary/last-day.js';
import type { Period } from '../vocabulary/period.js';
import { choose } from './choose.js';
import type { Reading } from './reading.js';

/**
 * A flow's value so far within its own period: its first parts (halves, quarters, months) added up from the beginning without a
 * gap. null where its first part is missing, or where sources tie on a part.
 */
export function addUpWithin(
  period: Period,
  readings: readonly Reading[],
): { readonly parts: readonly Reading[]; readonly value: number; readonly last: Reading } | null {
  const parts: Reading[] = [];
  let day = lastDay(previousPeriod(period));
  const end = lastDay(period);
  for (;;) {
    // The longest part that begins on the next day.
    const begins = readings.filter(
      (reading) => reading.lastDay < end && reading.lastDay > day && lastDay(previousPeriod(reading.period)) === day,
    );
    const longest = begins
      .map((reading) => reading.lastDay)
      .sort()
      .at(-1);
    const { reading } = choose(begins.filter((candidate) => candidate.lastDay === longest));
    if (!reading) break;
    parts.push(reading);
    day = reading.lastDay;
  }
  const last = parts.at(-1);
  return last ? { parts, value: parts.reduce((sum, part) => sum + part.value, 0), last } : null;
}
