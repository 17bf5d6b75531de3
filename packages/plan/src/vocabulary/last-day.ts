import { type IsoDate, type Period, periodLength } from './period.js';

const monthsIn = { year: 12, half: 6, quarter: 3, month: 1 } as const;

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
  const length = periodLength(period);
  if (length === 'day') return period;
  if (!length) throw new RangeError(`"${period}" is no period such as 2019, 2019-H1, 2019-Q3, 2019-07 or 2019-07-15`);
  const part = length === 'year' ? 1 : Number(period.slice(5).replace(/\D/, ''));
  // Day 0 of the month after is the last day of the month.
  return isoDate(new Date(Date.UTC(Number(period.slice(0, 4)), part * monthsIn[length], 0)));
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
  const length = periodLength(period);
  const [year, month, day] = lastDay(period).split('-').map(Number) as [number, number, number];
  if (length === 'day') return isoDate(new Date(Date.UTC(year, month - 1, day - 1)));
  const months = monthsIn[length ?? 'year'];
  const before = new Date(Date.UTC(year, month - 1 - months, 1));
  const part = (before.getUTCMonth() + 1) / months;
  const written = `${before.getUTCFullYear()}`;
  if (length === 'half') return `${written}-H${part}`;
  if (length === 'quarter') return `${written}-Q${part}`;
  return length === 'month' ? `${written}-${String(part).padStart(2, '0')}` : written;
}

/**
 * Days from one day to another.
 *
 * @example
 * daysBetween('2021-12-31', '2022-03-10'); //=> 69
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function isoDate(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}
