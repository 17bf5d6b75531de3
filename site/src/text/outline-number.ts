import type { Language } from '@xianxing/plan';

const numerals = '一二三四五六七八九十';
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * The outline number as readers of a language expect it: 一、 is `I.`, （一） is `(1)` in English; as printed in Chinese, and
 * where its form is another.
 */
export function outlineNumber(printed: string, language: Language): string {
  if (language === 'zh-CN') return printed;
  const match = /^(（?)(十?[一二三四五六七八九]|十)([、）])$/.exec(printed);
  if (match?.[2] === undefined) return printed;
  const value = numberOf(match[2]);
  return match[1] === '（' ? `(${value})` : `${roman[value - 1] ?? value}.`;
}

function numberOf(written: string): number {
  const tens = written.length === 2 && written.startsWith('十') ? 10 : 0;
  return tens + numerals.indexOf(written.slice(-1)) + 1;
}
