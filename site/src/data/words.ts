import type { Language } from '@xianxing/plan';
import { enDataWords } from './en.ts';
import type { DataWords } from './words-shape.ts';
import { zhDataWords } from './zh.ts';

const all: Readonly<Record<Language, DataWords>> = { 'zh-CN': zhDataWords, en: enDataWords };

/** The words of the page of data in one language. */
export function dataWords(language: Language): DataWords {
  return all[language];
}
