import { type Period, type PeriodLength, periodLength } from '@xianxing/plan';
import { fill } from './fill.ts';

/** How periods are said: `{0}` is the year, `{1}` the part of it by its name or else its number, `{2}` the day of the month. */
export interface PeriodWords extends Readonly<Record<PeriodLength, string>> {
  readonly names: Readonly<Record<string, string>>;
}

/** A period in words. */
export function periodText(period: Period, words: PeriodWords): string {
  const [year = '', part = '', day] = period.split('-');
  const last = part.slice(-2);
  const name = words.names[last] ?? Number(last.replace('Q', ''));
  return fill(words[periodLength(period) ?? 'year'], year, name, Number(day));
}
