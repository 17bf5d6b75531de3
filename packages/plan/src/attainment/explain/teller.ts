import { inLanguage, type Language, type Localized } from '../../vocabulary/localized.js';
import type { Period } from '../../vocabulary/period.js';
import type { Attainment } from '../attainment.js';
import { differenceWords, levelWords } from './amount-words.js';
import { type Symbols, symbolsOf } from './calculation.js';
import { calculatedNumber, recordedNumber } from './number-text.js';
import { periodWords } from './period-words.js';

/** One judgement, and how its parts are said in one language. */
export interface Teller {
  readonly attainment: Attainment;
  readonly language: Language;
  readonly symbols: Symbols;
  say(zh: string, en: string): string;
  word(text: Localized): string;
  period(period: Period): string;
  /** A recorded or promised level with its unit of measure. */
  level(value: number): string;
  /** A calculated level, on the same side of the level it is compared with. */
  calculated(value: number, comparedWith: number | null): string;
  /** A calculated difference without its sign, never shown as 0 unless it is. */
  difference(value: number): string;
  /** The same with its sign, + included. */
  change(value: number): string;
}

/** The teller of a judgement in a language. */
export function tellerOf(attainment: Attainment, language: Language): Teller {
  const difference = (number: string) => differenceWords(number, attainment, language);
  return {
    attainment,
    language,
    symbols: symbolsOf(attainment),
    say: (zh, en) => (language === 'en' ? en : zh),
    word: (text) => inLanguage(text, language),
    period: (period) => periodWords(period, language),
    level: (value) => levelWords(recordedNumber(value), attainment, language),
    calculated: (value, comparedWith) =>
      levelWords(calculatedNumber(value, comparedWith === null ? [] : [comparedWith]), attainment, language),
    difference: (value) => difference(calculatedNumber(Math.abs(value))),
    change: (value) => {
      const number = calculatedNumber(value);
      return difference(value > 0 && number !== '0' ? `+${number}` : number);
    },
  };
}
