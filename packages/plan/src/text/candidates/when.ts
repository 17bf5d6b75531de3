import type { Period } from '../../vocabulary/period.js';
import { chineseNumber } from '../chinese-number.js';
import type { Frequency } from './candidate.js';

/** A date in a sentence, by the end of which something is promised. */
export interface Deadline {
  readonly index: number;
  readonly length: number;
  /** null where the words name no year: 年底前. */
  readonly period: Period | null;
  /** Whether the year stands in the words. */
  readonly stated: boolean;
}

/** From when to when a plan runs; null where its text does not say. */
export type PlanSpan = { readonly start: Period; readonly end: Period } | null;

const year = '[12１２][0-9０-９]{3}|[一二][〇零○一二三四五六七八九]{3}';
const few = '[0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3}';
const forms: readonly RegExp[] = [
  // 2019—2021 年
  new RegExp(`(?<range>${year})\\s?年?\\s?[-－–—~～至]\\s?(?<end>${year})\\s?年(?:期间|间)?(?!度)`, 'g'),
  // 到 2021 年，2019 年 6 月底前，2019 年上半年，2025 年底
  new RegExp(
    `(?<by>到|至|力争|争取|确保|在|于)?\\s?(?<year>${year})\\s?年\\s?(?:(?<month>${few})\\s?月(?:\\s?(?:${few})\\s?日)?|(?<half>[上下])半年|第?(?<quarter>[1-4一二三四])季度)?` +
      '(?<end1>年?底|年?末)?(?<before>之?前|以前)?',
    'g',
  ),
  new RegExp(`(?<![每0-9])(?<years>${few})\\s?年(?:左右)?(?:之|以)?(?:内|(?:的)?(?:努力|时间))`, 'g'),
  /[“"]?十(?<five>[三四五六])五[”"]?(?:期?末|期间|时期)/g,
  /(?:今|当|本|年)年?(?:年?[底末])(?:之?前|以前)?|[今当本]年内|年[底末](?:之?前|以前)/g,
];

/** Every date of a sentence that closes a promise, in the order of the text. */
export function findDeadlines(sentence: string, span: PlanSpan): Deadline[] {
  const matches = forms.flatMap((form, priority) => [...sentence.matchAll(form)].map((match) => ({ match, priority })));
  matches.sort((a, b) => a.match.index - b.match.index || a.priority - b.priority);
  const found: Deadline[] = [];
  let taken = 0;
  for (const { match } of matches) {
    if (match.index < taken) continue;
    const deadline = readDeadline(sentence, match, span);
    if (!deadline) continue;
    found.push(deadline);
    taken = deadline.index + deadline.length;
  }
  return found;
}

function readDeadline(sentence: string, match: RegExpExecArray, span: PlanSpan): Deadline | null {
  const groups = match.groups ?? {};
  const place = { index: match.index, length: match[0].length };
  if (groups.range) return { ...place, period: yearOf(groups.end), stated: true };
  if (groups.five) return { ...place, period: String(2005 + 5 * (chineseNumber(groups.five) ?? 0)), stated: false };
  if (groups.years) return { ...place, period: afterYears(numberOf(groups.years), span), stated: false };
  if (!groups.year) return { ...place, period: span?.start === span?.end ? (span?.end ?? null) : null, stated: false };
  const closes =
    groups.by || groups.end1 || groups.before || groups.half || groups.month || opensPiece(sentence, place);
  return closes ? { ...place, period: periodOf(groups), stated: true } : null;
}

/** 2021 年，… at the start of a piece, or 2021 年达到…; 2030 年可持续发展议程 is a name. */
function opensPiece(sentence: string, { index, length }: { index: number; length: number }): boolean {
  const before = index === 0 ? '，' : sentence.charAt(index - 1);
  const after = sentence.slice(index + length, index + length + 8);
  if (/^(?:达到?|实现|完成|建成|力争|超过)/.test(after)) return true;
  return /[，。；：,;:\s]/.test(before) && /^\s{0,4}[，,]/.test(after);
}

/** The year that words begin with: 2031 年全市公园…; null where they begin otherwise. */
export function openingYear(index: number, words: string): Deadline | null {
  const match = openingForm.exec(words);
  const period = yearOf(match?.[1]);
  return match && period !== null ? { index, length: match[0].length, period, stated: true } : null;
}

const openingForm = new RegExp(`^\\s{0,4}(${year})\\s?年(?![、和及至-－–—~～版度])`);

function periodOf({ year: written, month, half, quarter }: Record<string, string | undefined>): Period | null {
  const name = yearOf(written);
  if (name === null) return null;
  const nth = month ? numberOf(month) : 0;
  if (nth > 12) return name;
  if (month) return `${name}-${String(nth).padStart(2, '0')}`;
  if (half) return `${name}-${half === '上' ? 'H1' : 'H2'}`;
  return quarter ? `${name}-Q${numberOf(quarter)}` : name;
}

function yearOf(written: string | undefined): Period | null {
  const value = numberOf((written ?? '').replaceAll('○', '〇'));
  return value >= 1949 && value <= 2200 ? String(value) : null;
}

function numberOf(written: string): number {
  const plain = written.normalize('NFKC');
  return /^[0-9]+$/.test(plain) ? Number(plain) : (chineseNumber(plain) ?? 0);
}

/** 三年内 is the end of a plan of three years, else so many years from its start. */
function afterYears(years: number, span: PlanSpan): Period | null {
  const start = Number(span?.start.slice(0, 4));
  return span && years >= 1 && years <= 20 ? String(start + years - 1) : null;
}

const often: readonly (readonly [Frequency, RegExp])[] = [
  ['half', /每半年/],
  ['quarter', /每(?:个)?季度?|按季度?|逐季/],
  ['month', /每(?:个)?月|按月度?|逐月/],
  ['year', /每(?:一)?年度?|年度(?=[^，。；]{0,20}(?:不少于|至少|超过|达到))|逐年(?=[^，。；]{0,6}[0-9])/],
];

/** How often a piece of a sentence promises something; null where it does not say. 每两年 has no such word. */
export function frequencyOf(piece: string): Frequency | null {
  return often.find(([, form]) => form.test(piece))?.[0] ?? null;
}
