import { type PreferenceRule, preferred } from '../observation/preference.js';
import { periodLength } from '../vocabulary/period.js';
import type { Reading } from './reading.js';

/** What several readings of one period come to. */
export interface Choice {
  /** The reading to be used; null where none exists or sources of the same rank disagree. */
  readonly reading: Reading | null;
  /** More than one where sources disagree; then each is to be tried. */
  readonly candidates: readonly Reading[];
  /** Those that no rule could tell apart; empty where one is used. */
  readonly tied: readonly Reading[];
  readonly decidedBy: PreferenceRule | null;
}

/**
 * The one reading among those of one period, by the order of preference; where all agree the strongest evidence stands for them.
 *
 * @param says - What a reading says, where that is not its value.
 */
export function choose(
  readings: readonly Reading[],
  says: (reading: Reading) => number = (reading) => reading.value,
): Choice {
  const rows = readings.flatMap((reading) => {
    const { observation, source } = reading;
    return observation ? [{ reading, observation, value: says(reading), published: source?.date ?? null }] : [];
  });
  if (!rows.length) return { reading: readings[0] ?? null, candidates: [], tied: [], decidedBy: null };
  const { best, decidedBy } = preferred(rows);
  const left = best.map((row) => row.reading);
  const reading = left[0] ?? null;
  if (rows.every((row) => row.value === rows[0]?.value)) return { reading, candidates: [], tied: [], decidedBy: null };
  return decidedBy
    ? { reading, candidates: readings, tied: [], decidedBy }
    : { reading: null, candidates: readings, tied: left, decidedBy };
}

/** Readings at the end of a period: of that very period if there are any, else of others that end on the same day. */
export function readingsAt(
  readings: readonly Reading[],
  period: string,
  day: string,
  ownPeriodOnly: boolean,
): readonly Reading[] {
  const sameDay = readings.filter((reading) => reading.lastDay === day);
  const own = sameDay.filter((reading) => periodLength(reading.period) === periodLength(period));
  return own.length || ownPeriodOnly ? own : sameDay;
}
