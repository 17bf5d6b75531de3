import type { Language, Period } from '@xianxing/plan';
import { type PeriodWords, periodText } from './period-text.ts';

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

/** A period as people say it in Chinese: 2019 年, 2019 年第 3 季度, 2022 年 7 月. */
export function zhPeriod(period: Period): string {
  return periodText(period, periodWords['zh-CN']);
}

/** A period as people say it in English: 2019, the third quarter as `2019 Q3`, `July 2022`, `10 August 2022`. */
export function enPeriod(period: Period): string {
  return periodText(period, periodWords.en);
}
