import type { Language } from '@xianxing/plan';
import { enMethodWords } from './en.ts';
import type { MethodWords } from './words-shape.ts';
import { zhMethodWords } from './zh.ts';

const all: Readonly<Record<Language, MethodWords>> = { 'zh-CN': zhMethodWords, en: enMethodWords };

/** The words of the page of the method in one language. */
export function methodWords(language: Language): MethodWords {
  return all[language];
}
