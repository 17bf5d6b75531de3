import { type IsoDate, monthsIn, type Period, periodAt, periodParts } from './period.js';

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

/**
 * The period of the same length just before.
 *
 * @throws RangeError where the text is no period.
 * @example
 * previousPeriod('2019-Q1'); //=> '2018-Q4'
 * previousPeriod('2020-03-01'); //=> '2020-02-29'
 */
export function previousPeriod(period: Period): Period {
  const { length, year, month, lastDay: day } = periodParts(period);
  return length === 'day' ? isoDate(day - 1) : periodAt(year * 12 + month - monthsIn[length], length);
}

/**
 * Days from one day to another.
 *
 * @example
 * daysBetween('2021-12-31', '2022-03-10'); //=> 69
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return periodParts(to).lastDay - periodParts(from).lastDay;
}

function isoDate(day: number): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
