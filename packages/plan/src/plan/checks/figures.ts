import { findNumerals, type Numeral } from '../../text/numerals.js';
import type { UnitOfMeasure } from '../indicator.js';

/** How a value stands in words: not at all, in another unit of measure than the indicator's, or as it should. */
export type FigureFound =
  | { readonly how: 'absent' }
  | { readonly how: 'as-value' }
  | { readonly how: 'other-unit'; readonly numeral: Numeral; readonly value: number | null };

const scales = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
const countingWord = /^\s*[家个件人项套位名次所户台篇]/;

/**
 * Looks for a value among the numerals of some words. 4.08 万件 is 40800 where the indicator counts 件, and 4.08 where it counts
 * 万件; a percentage is no count, nor a count a percentage.
 */
export function findFigure(words: string, value: number, unit: UnitOfMeasure): FigureFound {
  const scale = Object.entries(scales).reduce(
    (found, [name, times]) => (unit.text.zh.startsWith(name) ? times : found),
    1,
  );
  const isPercentage = /[%％]|百分/.test(unit.text.zh);
  let other: FigureFound = { how: 'absent' };
  for (const numeral of findNumerals(words)) {
    const figures = numeral.range ? [numeral.range.low, numeral.range.high] : [numeral.value];
    const after = words.slice(numeral.index + numeral.text.length);
    const anotherSort = isPercentage ? !numeral.percent && countingWord.test(after) : numeral.percent;
    for (const figure of figures) {
      if (figure === null) continue;
      const inUnit = Number((figure / (hasScale(numeral) ? scale : 1)).toPrecision(15));
      if (Math.abs(value) === inUnit && !anotherSort) return { how: 'as-value' };
      if (Math.abs(value) === inUnit) other = { how: 'other-unit', numeral, value: null };
      else if (
        hasScale(numeral) &&
        Number.parseFloat(numeral.text.normalize('NFKC').replaceAll(',', '')) === Math.abs(value)
      ) {
        other = { how: 'other-unit', numeral, value: anotherSort ? null : inUnit };
      }
    }
  }
  return other;
}

function hasScale(numeral: Numeral): boolean {
  return numeral.script === 'arabic' && /[百千万亿]/.test(numeral.text);
}
