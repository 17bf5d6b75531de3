import { type IsoDate, type Period, periodParts } from './period.js';

/**
 * The last day of a period: what has ended by a day is decided on the calendar, not on the axis of `periodEnd`, where 30 September
 * lies a little before the end of the third quarter.
 *
 * @throws RangeError where the text is no period; ask `periodLength` first for text that people wrote.
 * @example
 * lastDay('2019-Q3'); //=> '2019-09-30'
 * lastDay('2020-02'); //=> '2020-02-29'
 */
export function lastDay(period: Period): IsoDate {
  return isoDate(periodParts(period).lastDay);
}

function isoDate(day: number): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
