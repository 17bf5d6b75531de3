import { agree, type PreferenceRule, preferred } from '../observation/preference.js';
import type { Reading } from './reading.js';

/** What several readings of one period come to. */
export interface Choice {
  /** The reading to be used; null where none exists or sources of the same rank disagree. */
  readonly reading: Reading | null;
  /** All of them where sources disagree; then each is to be tried. */
  readonly candidates: readonly Reading[];
  /** Those that no rule could tell apart; empty where one is used. */
  readonly tied: readonly Reading[];
  readonly decidedBy: PreferenceRule | null;
}

/**
 * The one reading among those of one period, by the order of preference; where all agree the strongest evidence stands for them. A
 * reader's assumption stands above all and makes no conflict.
 */
export function choose(readings: readonly Reading[]): Choice {
  const { best, decidedBy } = preferred(readings);
  const [first = null] = best;
  const settled = !first?.observation || agree(readings);
  const tied = settled || agree(best) ? [] : best;
  return {
    candidates: settled ? [] : readings,
    reading: tied.length ? null : first,
    tied,
    decidedBy: settled ? null : decidedBy,
  };
}

/** The readings after one day until another, one for each day on which a period ends; days on which sources tie are left out. */
export function seriesOf(readings: readonly Reading[], after: number, until: number): readonly Reading[] {
  const days = new Map<number, Reading[]>();
  for (const reading of readings) {
    const { lastDay } = reading;
    const sameDay = days.get(lastDay);
    if (sameDay) sameDay.push(reading);
    else if (lastDay > after && lastDay <= until) days.set(lastDay, [reading]);
  }
  return [...days.values()].flatMap((sameDay) => choose(sameDay).reading ?? []);
}

/** The last day on which one of the readings ends. */
export function latestDay(readings: readonly Reading[]): number {
  return readings.reduce((last, { lastDay }) => Math.max(last, lastDay), beforeAll);
}

/** A day before every other. */
export const beforeAll = -Infinity;
