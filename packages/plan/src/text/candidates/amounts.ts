import { findNumerals, type Numeral } from '../numerals.js';
import { type ComparisonSign, wordsAfter, wordsBefore } from '../operator-words.js';
import type { Amount, Doubt } from './candidate.js';
import { doublings, isStart, noPromise, promiseVerb, unitAfter } from './quantity-words.js';

/** A number of a sentence that may be promised, and where its words begin and end. */
export interface FoundAmount extends Amount {
  readonly from: number;
  readonly to: number;
  readonly doubts: readonly Doubt[];
}

const reach = 24;

/**
 * The numbers of a piece of a sentence that may be promised: with a measure word or a percent sign, and either a word of comparison
 * (超, 不少于, 以上, 达到), a percentage, or a verb of doing (建成, 培育) before them.
 *
 * @param ignored - Whether a place stands in quotation marks, a document's name or brackets.
 */
export function findAmounts(
  sentence: string,
  piece: { readonly from: number; readonly to: number },
  ignored: (at: number) => boolean,
  verbBefore: boolean,
): FoundAmount[] {
  const text = sentence.slice(piece.from, piece.to);
  const found: FoundAmount[] = [];
  let since = 0;
  // Where the first verb stands; behind the first number none is looked for.
  const firstVerb = text.search(promiseVerb);
  for (const numeral of findNumerals(text)) {
    const place = { from: piece.from + numeral.index, to: piece.from + numeral.index + numeral.text.length };
    if (numeral.class !== null || ignored(place.from)) continue;
    const before = text.slice(Math.max(since, numeral.index - reach), numeral.index);
    const after = text.slice(numeral.index + numeral.text.length, numeral.index + numeral.text.length + reach);
    const verb = verbBefore || (firstVerb >= 0 && firstVerb < numeral.index) || found.length > 0;
    const amount = readAmount(numeral, before, after, verb);
    if (!amount) continue;
    found.push({ ...amount.said, doubts: amount.doubts, from: place.from, to: place.to + amount.length });
    since = numeral.index + numeral.text.length;
  }
  for (const { index, length, value } of doublings(text)) {
    const place = { from: piece.from + index, to: piece.from + index + length };
    if (!ignored(place.from))
      found.push({ ...none, ...place, operator: '>=', value, unit: '倍', doubts: ['doubling'] });
  }
  return found.sort((a, b) => a.from - b.from);
}

const none = { value: null, low: null, high: null, unit: null };

function readAmount(numeral: Numeral, before: string, after: string, verb: boolean) {
  const { value, range, percent, text, script } = numeral;
  if (value === null && range === null) return null;
  const unit = percent
    ? { text: '%', length: 0, points: false }
    : isRankAlone(before, after)
      ? { text: '位', length: 0, points: false }
      : unitAfter(text, before, after);
  if (noPromise(before, after, unit?.length ?? 0) || isStart(before, after)) return null;
  const compared = comparison(before, after, unit?.length ?? 0);
  const rank = /前\s?$/.test(before) && unit !== null && /^[位名]$/.test(unit.text);
  if (!unit && !(compared && script === 'arabic')) return null;
  if (!compared && !rank && !percent && !unit?.points && !verb) return null;
  const small = script === 'chinese' && !compared && !rank && (value ?? 0) < 20;
  if (small && !near(before, after, unit?.length ?? 0, value ?? 0)) return null;

  const doubts: Doubt[] = [];
  if (!unit) doubts.push('no-unit');
  if (/(?:约|近|大约)\s?$/.test(before) || /^\s?[^，。；、]{0,3}?左右/.test(after.slice(unit?.length ?? 0)))
    doubts.push('about');
  if (/原则上/.test(before)) doubts.push('in-principle');
  const said = { ...none, unit: unit?.text ?? null };
  const number = value === null ? null : scaled(value, unit?.text ?? '');
  const length = unit?.length ?? 0;
  if (range) {
    const [low, high] = [scaled(range.low, unit?.text ?? ''), scaled(range.high, unit?.text ?? '')];
    return { said: { ...said, operator: 'in' as const, low, high }, doubts: [...doubts, 'range' as const], length };
  }
  if (rank) return { said: { ...said, operator: '<=' as const, value: number }, doubts, length };
  const change = changeOf(before, unit);
  if (change === 'improve' && !percent) {
    return {
      said: { ...said, operator: 'improve' as const, value: number },
      doubts: [...doubts, 'improvement' as const],
      length,
    };
  }
  if (change !== null) doubts.push('growth');
  if (!compared && !doubts.includes('about')) doubts.push('bare-number');
  return { said: { ...said, operator: compared ?? ('>=' as const), value: number }, doubts, length };
}

/** 位居全省前三 has no measure word. */
function isRankAlone(before: string, after: string): boolean {
  return (
    /(?:进入|位居|居|位列|列|排名|保持|稳定在)[^，。；、]{0,10}前\s?$/.test(before) &&
    /^\s?(?:$|[，。；、强])/.test(after)
  );
}

function comparison(before: string, after: string, unitLength: number): ComparisonSign | null {
  const first = wordsBefore.find(({ pattern }) => pattern.test(before));
  const second = wordsAfter.find(({ pattern }) => pattern.test(after) || pattern.test(after.slice(unitLength)));
  if (!first && !second && /(?:至少|不少于)[^，。；、0-9]{1,6}$/.test(before)) return '>=';
  const fall: ComparisonSign[] = first === undefined && second === undefined && falls.test(before) ? ['<='] : [];
  const signs = [...(first?.operators ?? []), ...(second?.operators ?? []), ...fall];
  return signs[0] ?? (/[≥>＞≤<＜]\s?$/.test(before) ? signOf(before) : null);
}

/** 下降到 5, 压缩至 3: at most so much. */
const falls = /(?:下降|降低|减少|压缩|缩短|压减|降)[到至]\s?$/;

function signOf(before: string): ComparisonSign {
  const sign = before.trim().at(-1) ?? '';
  return sign === '≥' ? '>=' : sign === '≤' ? '<=' : /[>＞]/.test(sign) ? '>' : '<';
}

/** 提高 3 个百分点 is a change, 提高到 50% a level, 增长 10% a growth. */
function changeOf(before: string, unit: { readonly points: boolean; readonly text: string } | null) {
  const words =
    /(?:进步|前进|提升|提高|上升|增加|增长|增幅|增速|下降|降低|减少|压减|压缩|缩短)(?:幅度)?(?:超过?|不少于|不低于|至少|约|达)?\s?$/;
  if (unit?.points) return 'improve';
  if (!words.test(before)) return null;
  return unit && /^[位名]$/.test(unit.text) ? 'improve' : 'growth';
}

/** A small Chinese number is a promise only beside its verb, or at the end; 一 only where something is counted again and again. */
function near(before: string, after: string, unitLength: number, value: number): boolean {
  if (value < 2) return /每[^，。]{0,12}$/.test(before);
  const last = /^(?:左右|上下)?$/.test(after.slice(unitLength).trim());
  return last || new RegExp(`(?:${promiseVerb.source})[^、]{0,4}$`).test(before);
}

/** 10 万元 stays 10 where the unit of measure is 万元. */
function scaled(value: number, unit: string): number {
  const scale = unit.startsWith('万') ? 1e4 : unit.startsWith('亿') ? 1e8 : 1;
  return Number((value / scale).toPrecision(15));
}
