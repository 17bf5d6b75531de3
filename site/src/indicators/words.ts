import type { Language } from '@xianxing/plan';
import { enIndicatorWords } from './en.ts';
import type { IndicatorWords } from './words-shape.ts';
import { zhIndicatorWords } from './zh.ts';

/** The words of the pages of indicators, by language. */
export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = {
  'zh-CN': zhIndicatorWords,
  en: enIndicatorWords,
};
