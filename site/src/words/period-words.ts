import { type Language, type Period, type PeriodLength, periodLength } from '@xianxing/plan';
import { fill } from './fill.ts';

/** How periods are said: `{0}` is the year, `{1}` the part of it by its name or else its number, `{2}` the day of the month. */
export interface PeriodWords extends Readonly<Record<PeriodLength, string>> {
  readonly names: Readonly<Record<string, string>>;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The words for periods, by language. */
export const periodWords: Readonly<Record<Language, PeriodWords>> = {
  'zh-CN': {
    names: { H1: '上', H2: '下' },
    year: '{0} 年',
    half: '{0} 年{1}半年',
    quarter: '{0} 年第 {1} 季度',
    month: '{0} 年 {1} 月',
    day: '{0} 年 {1} 月 {2} 日',
    'year-to-date': '{0} 年 1—{1} 月',
  },
  en: {
    names: {
      H1: 'first',
      H2: 'second',
      ...Object.fromEntries(months.map((name, index) => [`${index + 1}`.padStart(2, '0'), name])),
    },
    year: '{0}',
    half: '{1} half of {0}',
    quarter: '{0} Q{1}',
    month: '{1} {0}',
    day: '{2} {1} {0}',
    'year-to-date': 'January to {1} {0}',
  },
};

/** A period in words. */
export function periodText(period: Period, words: PeriodWords): string {
  const [year = '', part = '', day] = period.split('-');
  const last = part.slice(-2);
  const name = words.names[last] ?? Number(last.replace('Q', ''));
  return fill(words[periodLength(period) ?? 'year'], year, name, Number(day));
}

/** A period as people say it in Chinese: 2019 年, 2019 年第 3 季度, 2022 年 7 月. */
export function zhPeriod(period: Period): string {
  return periodText(period, periodWords['zh-CN']);
}

/** A period as people say it in English: 2019, the third quarter as `2019 Q3`, `July 2022`, `10 August 2022`. */
export function enPeriod(period: Period): string {
  return periodText(period, periodWords.en);
}
