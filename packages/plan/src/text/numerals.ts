import { chineseNumber } from './chinese-number.js';
import { classifyNumeral, endOfOutlineNumber, type NumeralClass } from './numeral-class.js';

/** A numeral as it stands in a text: what is printed, where, and what it says. */
export interface Numeral {
  /** As printed: `1-2`, `50%`, `第三`, `５`. */
  readonly text: string;
  /** Where it begins, counted from 0 in UTF-16 code units. */
  readonly index: number;
  readonly script: 'arabic' | 'chinese';
  /** Its value (of 50% it is 50); null for a range and where the words hold none (`二三`). */
  readonly value: number | null;
  /** Both ends of a range such as `1-2`; null for a single number. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly percent: boolean;
  /** What a general rule can tell about it; null where a person has to say. */
  readonly class: NumeralClass | null;
}

const arabic = '[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?';
const chinese = '[〇零一二三四五六七八九十百千万亿两半]+';
const multiplier = '(?: ?[百千万亿]+)?';
const percent = '(?: ?[%％])?';
const dash = ' ?[-－–—~～至] ?';
const written = /* @__PURE__ */ (() =>
  new RegExp(
    `(?<arabic>${arabic}${multiplier}${percent}(?:${dash}${arabic}${multiplier}${percent})?)` +
      `|(?<share>百分之${chinese})|(?<chinese>第?(?!百分点)${chinese})`,
    'g',
  ))();

/**
 * Every numeral of a text in order: Arabic (half and full width, with thousands separators, percent signs, ranges such as `1-2`,
 * and 万 or 亿 after the digits) and Chinese (〇零一二三四五六七八九十百千万亿两半, with 第 before it). Chinese characters for numbers are
 * reported wherever they stand, also in words such as 一批 or 统一: whether such a word promises anything is for a person to say.
 *
 * `class` is `date` for a year, a month, a day or a stretch of years, `document-number` for 〔2019〕1 号, `outline` for a number at
 * the start of the text that has the form of one, `name` for a digit inside Latin letters; else null.
 *
 * @example
 * findNumerals('到 2021 年，建成 1-2 家').map((numeral) => numeral.class); //=> ['date', null]
 * findNumerals('建成 1-2 家').map((numeral) => numeral.range); //=> [{ low: 1, high: 2 }]
 * findNumerals('培育超千家企业').map((numeral) => numeral.value); //=> [1000]
 */
export function findNumerals(text: string): Numeral[] {
  const outlineEnd = endOfOutlineNumber(text);
  return [...text.matchAll(written)].map((match) => {
    const found = readNumeral(match[0]);
    return { ...found, index: match.index, class: classifyNumeral(text, match.index, match[0], found, outlineEnd) };
  });
}

function readNumeral(text: string): Omit<Numeral, 'index' | 'class'> {
  if (!/[0-9０-９]/.test(text)) {
    const share = text.startsWith('百分之');
    const value = chineseNumber(text.replace(/^(?:百分之|第)/, ''));
    return { text, script: 'chinese', value, range: null, percent: share };
  }
  const plain = text.normalize('NFKC').replaceAll(' ', '');
  const isPercent = plain.includes('%');
  const [low, high] = plain.split(/[-–—~至]/).map(arabicValue);
  if (low === undefined || low === null)
    return { text, script: 'arabic', value: null, range: null, percent: isPercent };
  if (high === undefined) return { text, script: 'arabic', value: low, range: null, percent: isPercent };
  return { text, script: 'arabic', value: null, range: high === null ? null : { low, high }, percent: isPercent };
}

function arabicValue(written: string): number | null {
  const match = /^([0-9.,]+)([百千万亿]*)%?$/.exec(written);
  if (!match) return null;
  const times = match[2] ? [...match[2]].reduce((product, place) => product * (chineseNumber(place) ?? 1), 1) : 1;
  // Rounded to what 15 digits can hold, so that 1.1 万 is 11000 and not 11000.000000000002.
  return Number((Number(match[1]?.replaceAll(',', '')) * times).toPrecision(15));
}
