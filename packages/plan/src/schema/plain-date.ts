import { type IsoDate, periodLength } from '../vocabulary/period.js';

/**
 * The day that somebody wrote in another way, as spreadsheets do, or null where there is none to be seen.
 *
 * @example
 * plainDateOf('2026/3/5'); //=> '2026-03-05'
 */
export function plainDateOf(written: string): IsoDate | null {
  const [, year, month = '', day = ''] =
    /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/.exec(written.normalize('NFKC')) ?? [];
  if (!year) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return periodLength(date) === 'day' ? date : null;
}
