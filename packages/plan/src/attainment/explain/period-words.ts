import { lastDay } from '../../vocabulary/last-day.js';
import type { Language } from '../../vocabulary/localized.js';
import { type Period, periodLength } from '../../vocabulary/period.js';

const months =
  /* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ');

/**
 * A period in words.
 *
 * @example
 * periodWords('2019-Q3', 'zh-CN'); //=> '2019 年第 3 季度'
 * periodWords('2022-03-01', 'en'); //=> '1 March 2022'
 */
export function periodWords(period: Period, language: Language): string {
  const [year = '', part = '', day = ''] = period.split('-');
  const length = periodLength(period);
  const half = part === 'H1';
  const toDate = length === 'year-to-date';
  const month = Number(toDate ? part.slice(4) : part);
  if (language === 'en') {
    if (length === 'half') return `the ${half ? 'first' : 'second'} half of ${year}`;
    if (length === 'quarter') return `${year} ${part}`;
    if (toDate) return `January to ${months[month - 1]} ${year}`;
    if (length === 'month') return `${months[month - 1]} ${year}`;
    return length === 'day' ? `${Number(day)} ${months[month - 1]} ${year}` : year;
  }
  if (length === 'half') return `${year} 年${half ? '上' : '下'}半年`;
  if (length === 'quarter') return `${year} 年第 ${part.slice(1)} 季度`;
  if (toDate) return `${year} 年 1—${month} 月`;
  if (length === 'month') return `${year} 年 ${month} 月`;
  return length === 'day' ? `${year} 年 ${month} 月 ${Number(day)} 日` : `${year} 年`;
}

/** The day on which a period ends, in words. */
export function endOfPeriodWords(period: Period, language: Language): string {
  return periodWords(lastDay(period), language);
}
