import type { Language } from './localized.js';

/**
 * A number with its unit of measure behind it: `380 家`, `38%`; in English one of a thing stands in the singular.
 *
 * @param number - As it is to be shown; a comparison may stand before it (`≥ 1`).
 * @param unit - In the language; in English the plural, as it is written in the data. An empty one leaves the number alone.
 * @example
 * formatAmount('≥ 1', 'zones', 'en'); //=> '≥ 1 zone'
 * formatAmount('38', '%', 'zh-CN'); //=> '38%'
 */
export function formatAmount(number: string, unit: string, language: Language): string {
  if (unit === '') return number;
  if (unit === '%') return `${number}%`;
  return `${number} ${language === 'en' && /(?<![\d.,])1$/.test(number) ? singular(unit) : unit}`;
}

/** Of the plural in which an English unit of measure is written; unchanged where it has no regular one. */
function singular(unit: string): string {
  if (unit === 'people') return 'person';
  return unit.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}
