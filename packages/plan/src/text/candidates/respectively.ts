import { splitOutsideBrackets } from '../split-outside-brackets.js';
import type { Deadline } from './when.js';

const years = /((?:[12][0-9]{3}\s?年?[底末]?\s?[、和及]\s?)+[12][0-9]{3})\s?年[^。；]{0,30}?分别/;

const mostYears = 20;
const longest = 400;

/** The dates of 2031 年、2032 年、2033 年分别新增 500、600、800 张, one for each number; null where the words have no such form. */
export function datesRespectively(sentence: string, amounts: number): Deadline[] | null {
  const match = amounts > 1 && amounts <= mostYears ? years.exec(sentence.slice(0, longest).normalize('NFKC')) : null;
  const named = match?.[1]?.match(/[12][0-9]{3}/g) ?? [];
  if (!match || named.length !== amounts) return null;
  return named.map((period) => ({ index: match.index, length: match[0].length, period, stated: true }));
}

/** The subjects of 开工率、支付率分别达到 100%、90%, one for each number; null where the words have no such form. */
export function namesRespectively(words: string, amounts: number): string[] | null {
  const subject = amounts > 1 && amounts <= mostYears ? /^(.{2,200}?)分别/s.exec(words)?.[1] : undefined;
  const names = subject === undefined ? [] : splitOutsideBrackets(subject, /[、和]/);
  return names.length === amounts && !names.some((name) => /[0-9]{4}\s?年/.test(name)) ? names : null;
}
