import type { Language } from '@xianxing/plan';
import { enAboutWords } from './en.ts';
import type { AboutWords } from './words-shape.ts';
import { zhAboutWords } from './zh.ts';

const all: Readonly<Record<Language, AboutWords>> = { 'zh-CN': zhAboutWords, en: enAboutWords };

/** The words of the page about the site in one language. */
export function aboutWords(language: Language): AboutWords {
  return all[language];
}
