/**
 * A stretch of time that a value or a promise belongs to: a year `2019`, a half `2019-H1`, a quarter `2019-Q3`, a month
 * `2019-07` or a day `2019-07-15`.
 */
export type Period = string;

/** A day in the form `2019-07-15`. */
export type IsoDate = string;

/** How long a period is. */
export type PeriodLength = 'year' | 'half' | 'quarter' | 'month' | 'day';

const written = /^(\d{4})(?:-(?:([HQ])([1-4])|(\d\d)(?:-(\d\d))?))?$/;

/** Months in a period; a day stands in one month. */
export const monthsIn = { year: 12, half: 6, quarter: 3, month: 1, day: 1 } as const;

/** A period taken apart. */
export interface WrittenPeriod {
  readonly length: PeriodLength;
  readonly year: number;
  /** The month in which it ends, from 1. */
  readonly month: number;
  /** Its last day, counted from 1970-01-01. */
  readonly lastDay: number;
}

/** The parts of a period, or null where the text is no period (or no day that exists). */
export function parsePeriod(text: string): WrittenPeriod | null {
  const [, year, letter, part, ofMonth, day] = written.exec(text) ?? [];
  if (!year) return null;
  const length = day ? 'day' : ofMonth ? 'month' : letter === 'Q' ? 'quarter' : letter ? 'half' : 'year';
  const month = Number(part ?? ofMonth ?? 1) * monthsIn[length];
  // Day 0 of a month is the last one of the month before.
  const before = dayNumber(Number(year), month - 1);
  const end = dayNumber(Number(year), month);
  const lastDay = day ? before + Number(day) : end;
  return month > 0 && month <= 12 && lastDay > before && lastDay <= end
    ? { length, year: Number(year), month, lastDay }
    : null;
}

/**
 * The parts of a period.
 *
 * @throws RangeError where the text is no period; ask {@link periodLength} first for text that people wrote.
 */
export function periodParts(period: Period): WrittenPeriod {
  const parts = parsePeriod(period);
  if (!parts) throw new RangeError(`"${period}" is no period such as 2019, 2019-H1, 2019-Q3, 2019-07 or 2019-07-15`);
  return parts;
}

/**
 * How long the period is, or null where the text is no period (or no day that exists).
 *
 * @example
 * periodLength('2019-Q3'); //=> 'quarter'
 * periodLength('2019-02-30'); //=> null
 */
export function periodLength(text: string): PeriodLength | null {
  return parsePeriod(text)?.length ?? null;
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
  const { length, year, month, lastDay } = periodParts(period);
  const start = dayNumber(year, 0);
  const share = length === 'day' ? (lastDay - start) / (dayNumber(year, 12) - start) : month / 12;
  return year - 1 + share;
}

/**
 * All periods of one length from the beginning of the first to the end of the last.
 *
 * @example
 * periodsWithin('2019', '2020', 'half'); //=> ['2019-H1', '2019-H2', '2020-H1', '2020-H2']
 */
export function periodsWithin(from: Period, to: Period, every: Exclude<PeriodLength, 'day'>): Period[] {
  const [first, last] = [periodParts(from), periodParts(to)];
  const step = monthsIn[every];
  const start = first.year * 12 + first.month - monthsIn[first.length];
  const periods: Period[] = [];
  for (let end = Math.floor(start / step) * step + step; end <= last.year * 12 + last.month; end += step) {
    periods.push(periodAt(end, every));
  }
  return periods;
}

/** The period of that length that ends with the month, counted from the year 0. */
export function periodAt(months: number, length: Exclude<PeriodLength, 'day'>): Period {
  const year = Math.floor((months - 1) / 12);
  const part = (months - year * 12) / monthsIn[length];
  if (length === 'year') return `${year}`;
  return `${year}-${{ half: 'H', quarter: 'Q', month: part < 10 ? '0' : '' }[length]}${part}`;
}

/** The last day of a month, counted from 1970-01-01; month 0 is the December before. */
function dayNumber(year: number, month: number): number {
  return Date.UTC(year, month, 0) / 86_400_000;
}
