import { type PreferenceRule, preferred } from '../observation/preference.js';
import { type IsoDate, type Period, periodLength } from '../vocabulary/period.js';
import type { KindRules } from './kind-rules.js';
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

/** The one reading among those of one period, by the order of preference; where all agree the strongest evidence stands for them. */
export function choose(readings: readonly Reading[]): Choice {
  const { best, decidedBy } = preferred(readings);
  const disagree = readings.some((reading) => reading.value !== readings[0]?.value);
  return {
    reading: disagree && !decidedBy ? null : (best[0] ?? null),
    candidates: disagree ? readings : [],
    tied: disagree && !decidedBy ? best : [],
    decidedBy: disagree ? decidedBy : null,
  };
}

/** Readings that end on the day: of periods of the same length if there are any, else, where that may be, of others. */
export function readingsAt(
  readings: readonly Reading[],
  period: Period,
  day: IsoDate | undefined,
  { ownPeriodOnly }: Pick<KindRules, 'ownPeriodOnly'>,
): readonly Reading[] {
  const sameDay = readings.filter((reading) => reading.lastDay === day);
  const own = sameDay.filter((reading) => periodLength(reading.period) === periodLength(period));
  return own.length || ownPeriodOnly ? own : sameDay;
}

/** The readings after one day until another, one for each day on which a period ends; days on which sources tie are left out. */
export function seriesOf(readings: readonly Reading[], after: IsoDate, until: IsoDate): readonly Reading[] {
  const days = new Map<IsoDate, Reading[]>();
  for (const reading of readings) {
    if (reading.lastDay <= after || reading.lastDay > until) continue;
    const sameDay = days.get(reading.lastDay);
    if (sameDay) sameDay.push(reading);
    else days.set(reading.lastDay, [reading]);
  }
  return [...days.values()].flatMap((sameDay) => choose(sameDay).reading ?? []);
}

/** The last of some days; '' where there is none. */
export function latestDay(readings: readonly Reading[]): IsoDate {
  return readings.reduce((last, { lastDay: day }) => (last < day ? day : last), '');
}
