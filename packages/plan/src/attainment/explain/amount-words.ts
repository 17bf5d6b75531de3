import { formatAmount } from '../../vocabulary/format-amount.js';
import type { Language } from '../../vocabulary/localized.js';
import { inLanguage } from '../../vocabulary/localized.js';
import type { Attainment } from '../attainment.js';

/** What an amount is an amount of. */
export type Measured = Pick<Attainment, 'kind' | 'unitOfMeasure'>;

/**
 * A level with its unit of measure: `380 家`, `38%`, 第 96 位.
 *
 * @param number - As it is to be shown.
 * @example
 * levelWords('96', { kind: 'rank', unitOfMeasure: { text: { zh: '位', en: 'places' }, basis: 'stated' } }, 'en'); //=> 'place 96'
 */
export function levelWords(number: string, measured: Measured, language: Language): string {
  const english = language === 'en';
  if (measured.kind === 'rank') return english ? `place ${number}` : `第 ${number} 位`;
  if (measured.kind !== 'event')
    return formatAmount(number, inLanguage(measured.unitOfMeasure.text, language), language);
  return number === '0' ? (english ? 'not happened' : '尚未做成') : english ? 'happened' : '已做成';
}

/**
 * A difference of two levels: percentages differ by percentage points, ranks by places.
 *
 * @example
 * differenceWords('5', { kind: 'percentage', unitOfMeasure: { text: { zh: '%', en: '%' }, basis: 'stated' } }, 'zh-CN'); //=> '5 个百分点'
 */
export function differenceWords(number: string, { kind, unitOfMeasure }: Measured, language: Language): string {
  const unit =
    kind === 'rank'
      ? { zh: '位', en: 'places' }
      : unitOfMeasure.text.zh === '%'
        ? { zh: '个百分点', en: 'percentage points' }
        : unitOfMeasure.text;
  return formatAmount(number, inLanguage(unit, language), language);
}

/** The words with a space in front where a number begins them, as Chinese sets it after a character: 为 380 家, 为第 96 位. */
export function spaced(words: string): string {
  return /^[\d+−]/.test(words) ? ` ${words}` : words;
}
