/**
 * A stretch of time that a value or a promise belongs to: a year `2019`, a half `2019-H1`, a quarter `2019-Q3`, a month
 * `2019-07` or a day `2019-07-15`.
 */
export type Period = string;

/** A day in the form `2019-07-15`. */
export type IsoDate = string;

/** How long a period is. */
export type PeriodLength = 'year' | 'half' | 'quarter' | 'month' | 'day';

const written = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/;

const partsInYear = { year: 1, half: 2, quarter: 4, month: 12 } as const;

/**
 * How long the period is, or null where the text is no period (or no day that exists).
 *
 * @example
 * periodLength('2019-Q3'); //=> 'quarter'
 * periodLength('2019-02-30'); //=> null
 */
export function periodLength(text: string): PeriodLength | null {
  const match = written.exec(text);
  if (!match) return null;
  const [, year, half, quarter, month, day] = match;
  if (day) return dayExists(Number(year), Number(month), Number(day)) ? 'day' : null;
  if (month) return 'month';
  if (quarter) return 'quarter';
  return half ? 'half' : 'year';
}

/**
 * The end of a period on the time axis: the end of year y is y, of its quarter q is y − 1 + q ÷ 4, halves and months alike; a
 * day is y − 1 + day of the year ÷ days in the year.
 *
 * @throws RangeError where the text is no period; ask {@link periodLength} first for text that people wrote.
 * @example
 * periodEnd('2019'); //=> 2019
 * periodEnd('2019-Q1'); //=> 2018.25
 */
export function periodEnd(period: Period): number {
  const match = written.exec(period);
  const length = periodLength(period);
  if (!match || !length)
    throw new RangeError(`"${period}" is no period such as 2019, 2019-H1, 2019-Q3, 2019-07 or 2019-07-15`);
  const year = Number(match[1]);
  if (length === 'day') {
    const dayOfYear = (utc(year, Number(match[4]), Number(match[5])) - utc(year, 1, 1)) / millisecondsInDay + 1;
    return year - 1 + dayOfYear / ((utc(year + 1, 1, 1) - utc(year, 1, 1)) / millisecondsInDay);
  }
  const part = Number(match[2] ?? match[3] ?? match[4] ?? 1);
  return year - 1 + part / partsInYear[length];
}

/**
 * All periods of one length from the beginning of the first to the end of the last.
 *
 * @example
 * periodsWithin('2019', '2020', 'half'); //=> ['2019-H1', '2019-H2', '2020-H1', '2020-H2']
 */
export function periodsWithin(from: Period, to: Period, every: keyof typeof partsInYear): Period[] {
  const parts = partsInYear[every];
  const last = Math.round(periodEnd(to) * parts);
  const fromLength = periodLength(from);
  const span = fromLength && fromLength !== 'day' ? 1 / partsInYear[fromLength] : 0;
  const periods: Period[] = [];
  for (let index = Math.floor((periodEnd(from) - span) * parts + 1e-9); index < last; index++) {
    periods.push(nameOfPart(Math.floor(index / parts) + 1, (index % parts) + 1, every));
  }
  return periods;
}

function nameOfPart(year: number, part: number, every: keyof typeof partsInYear): Period {
  if (every === 'year') return `${year}`;
  if (every === 'half') return `${year}-H${part}`;
  if (every === 'quarter') return `${year}-Q${part}`;
  return `${year}-${String(part).padStart(2, '0')}`;
}

const millisecondsInDay = 86_400_000;

function utc(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day);
}

function dayExists(year: number, month: number, day: number): boolean {
  return day >= 1 && new Date(utc(year, month, day)).getUTCDate() === day;
}
