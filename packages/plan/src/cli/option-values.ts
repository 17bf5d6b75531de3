import { type IsoDate, periodLength } from '../vocabulary/period.js';
import { nearest } from '../vocabulary/suggest.js';
import { Misuse } from './misuse.js';

/** Options that were given, by their names as written, without the dashes. */
export type OptionValues = Readonly<Record<string, string | true | undefined>>;

/** The words that were given with an option; undefined where it was not given. */
export function textOf(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * The day that was given with an option.
 *
 * @throws Misuse where it is no day.
 */
export function dateOf(values: OptionValues, name: string): IsoDate | undefined {
  const text = textOf(values, name);
  if (text === undefined || periodLength(text) === 'day') return text;
  throw new Misuse({
    zh: `--${name}：“${text}”不是日期；请写成 2021-12-31 这样`,
    en: `--${name}: "${text}" is no day; write it as 2021-12-31`,
  });
}

/**
 * The one of some words that was given with an option.
 *
 * @throws Misuse where it is none of them, with the nearest or all.
 */
export function oneOf(values: OptionValues, name: string, known: readonly string[]): string | undefined {
  const text = textOf(values, name);
  if (text === undefined || known.includes(text)) return text;
  const near = nearest(text, known);
  const list = known.join(', ');
  throw new Misuse({
    zh: `--${name}：没有“${text}”。${near ? `是否想写 ${near}？` : `可用：${list}`}`,
    en: `--${name}: there is no "${text}". ${near ? `Did you mean ${near}?` : `There are: ${list}`}`,
  });
}
