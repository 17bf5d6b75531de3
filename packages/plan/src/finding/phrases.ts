import { findNumerals, type Numeral } from '../text/numerals.js';

/** A number that counts something: 12 座, with where it begins and ends. */
export interface Count {
  readonly value: number;
  /** Character after the number, without the space: 座, 公里. */
  readonly measure: string;
  readonly from: number;
  readonly to: number;
}

const measures = /^ ?(个百分点|平方米|公里|万元|亿元|[家个项位件人名套座处所条亩米吨次辆台间场户篇支种类平元%％])/;

/** The numbers of a text that count something, dates and numbers of documents left out. */
export function countsOf(text: string): Count[] {
  return findNumerals(text).flatMap((numeral) => {
    const measure = measureOf(text, numeral);
    return numeral.class !== null || numeral.value === null || measure === null
      ? []
      : [{ value: numeral.value, measure, from: numeral.index, to: numeral.index + numeral.text.length }];
  });
}

function measureOf(text: string, { index, text: printed, percent }: Numeral): string | null {
  if (percent) return '%';
  const end = index + printed.length;
  return measures.exec(text.slice(end, end + 8))?.[1] ?? null;
}

/** A stretch of a text between two marks, and where it begins. */
export interface Phrase {
  readonly text: string;
  readonly from: number;
}

/** The stretches of a sentence between its marks ，、；：。 */
export function phrasesOf(sentence: string): Phrase[] {
  const phrases: Phrase[] = [];
  let from = 0;
  for (const mark of sentence.matchAll(/[，、；：。！？,;:]/g)) {
    phrases.push({ text: sentence.slice(from, mark.index), from });
    from = mark.index + 1;
  }
  return [...phrases, { text: sentence.slice(from), from }].filter(({ text }) => text.trim() !== '');
}
