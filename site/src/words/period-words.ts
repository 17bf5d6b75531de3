import { type Period, periodLength } from '@xianxing/plan';

/** A period as people say it in Chinese: 2019 年, 2019 年第 3 季度, 2022 年 7 月. */
export function zhPeriod(period: Period): string {
  const [year = '', part = '', day = ''] = period.split('-');
  switch (periodLength(period)) {
    case 'half':
      return `${year} 年${part === 'H1' ? '上' : '下'}半年`;
    case 'quarter':
      return `${year} 年第 ${part.slice(1)} 季度`;
    case 'month':
      return `${year} 年 ${Number(part)} 月`;
    case 'day':
      return `${year} 年 ${Number(part)} 月 ${Number(day)} 日`;
    default:
      return `${year} 年`;
  }
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A period as people say it in English: 2019, the third quarter as `2019 Q3`, `July 2022`, `10 August 2022`. */
export function enPeriod(period: Period): string {
  const [year = '', part = '', day = ''] = period.split('-');
  switch (periodLength(period)) {
    case 'half':
      return `${part === 'H1' ? 'first' : 'second'} half of ${year}`;
    case 'quarter':
      return `${year} ${part}`;
    case 'month':
      return `${months[Number(part) - 1]} ${year}`;
    case 'day':
      return `${Number(day)} ${months[Number(part) - 1]} ${year}`;
    default:
      return year;
  }
}
