import type { Language } from '@xianxing/plan';
import { enWords } from './en.ts';
import type { Words } from './words-shape.ts';
import { zhWords } from './zh.ts';

const allWords: Readonly<Record<Language, Words>> = { 'zh-CN': zhWords, en: enWords };

/** The site's own words in one language. */
export function wordsIn(language: Language): Words {
  return allWords[language];
}
