/**
 * A stretch of time that a value or a promise belongs to: a year `2019`, a half `2019-H1`, a quarter `2019-Q3`, a month
 * `2019-07`, a day `2019-07-15`, or the months from January to another, as running totals are published, `2019-01..11`.
 */
export type Period = string;

/** A day in the form `2019-07-15`. */
export type IsoDate = string;

/** How long a period is. */
export type PeriodLength = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'year-to-date';

// From January to January is January, and to December the year: each has one way to be written.
const written = /^(\d{4})(?:-(?:([HQ])([1-4])|(01\.\.(?!01|12|...))?(\d\d)(?:-(\d\d))?))?$/;

/** Months in a period; a day stands in one month. */
const monthsIn = { year: 12, half: 6, quarter: 3, month: 1, day: 1 } as const;

/** A period taken apart. */
export interface PeriodParts {
  readonly length: PeriodLength;
  /** The month in which it ends, and the last one before it begins, counted from January of the year 0 as 1. */
  readonly month: number;
  readonly monthBefore: number;
  /** Its end on the axis of {@link periodEnd}. */
  readonly time: number;
  /** Its last day, and the last one before it begins, counted from 1970-01-01. */
  readonly lastDay: number;
  readonly dayBefore: number;
}

/**
 * The parts of a period.
 *
 * @throws RangeError where the text is no period; ask {@link periodLength} first for text that people wrote.
 */
export function periodParts(period: Period): PeriodParts {
  const parts = parsePeriod(period);
  if (!parts) throw new RangeError(`"${period}" 不是时期 is no period`);
  return parts;
}

function parsePeriod(text: string): PeriodParts | null {
  const [, year, letter, part, toDate, ofYear, day] = written.exec(text) ?? [];
  if (!year) return null;
  const length = day ? 'day' : ofYear ? 'month' : letter === 'Q' ? 'quarter' : letter ? 'half' : 'year';
  const before = Number(year) * 12;
  const ofTwelve = Number(part ?? ofYear ?? 1) * monthsIn[length];
  const month = before + ofTwelve;
  const monthBefore = toDate ? before : month - monthsIn[length];
  const begins = endOfMonth(monthBefore);
  const ends = endOfMonth(month);
  const lastDay = day ? begins + Number(day) : ends;
  if (ofTwelve < 1 || ofTwelve > 12 || lastDay <= begins || lastDay > ends) return null;
  const [start, end] = [endOfMonth(before), endOfMonth(before + 12)];
  const share = day ? (lastDay - start) / (end - start) : ofTwelve / 12;
  return {
    length: toDate ? 'year-to-date' : length,
    monthBefore,
    month,
    time: Number(year) - 1 + share,
    lastDay,
    dayBefore: day ? lastDay - 1 : begins,
  };
}

/**
 * How long the period is, or null where the text is no period (or no day that exists).
 *
 * @example
 * periodLength('2019-Q3'); //=> 'quarter'
 * periodLength('2019-01..11'); //=> 'year-to-date'
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
  return periodParts(period).time;
}

/**
 * All periods of one length from the beginning of the first to the end of the last.
 *
 * @example
 * periodsWithin('2019', '2020', 'half'); //=> ['2019-H1', '2019-H2', '2020-H1', '2020-H2']
 */
export function periodsWithin(
  from: Period,
  to: Period,
  every: Exclude<PeriodLength, 'day' | 'year-to-date'>,
): Period[] {
  const start = periodParts(from).monthBefore;
  const last = periodParts(to).month;
  const step = monthsIn[every];
  const periods: Period[] = [];
  for (let month = start - (start % step) + step; month <= last; month += step) {
    const year = Math.ceil(month / 12) - 1;
    const part = (month - year * 12) / step;
    const prefix = { year: '', half: '-H', quarter: '-Q', month: part < 10 ? '-0' : '-' }[every];
    periods.push(year + prefix + (prefix && part));
  }
  return periods;
}

/** The last day of a month, counted from 1970-01-01. */
function endOfMonth(month: number): number {
  return Date.UTC(1900, month - 1900 * 12, 0) / 86_400_000;
}
