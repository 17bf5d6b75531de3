import type { Language } from '@xianxing/plan';
import { citingWords } from './citing-words.ts';

/** The words of the full text and of the pages beside it. */
interface TextWords {
  /** In the navigation, and as the name of the page. */
  readonly heading: string;
  readonly intro: string;
  readonly alone: string;
  readonly aloneIntro: string;
  readonly withProgress: string;
  readonly citing: string;
  readonly citingIntro: string;
  readonly plain: string;
  readonly accessed: string;
  readonly notes: string;
  readonly note: (number: number) => string;
  readonly asPrinted: string;
  readonly became: string;
  readonly noPromise: string;
  /** The names of the links to a place in the text. */
  readonly links: { readonly sentence: string; readonly paragraph: string; readonly table: string };
}

const zh: TextWords = {
  heading: '全文',
  intro: '正文照征求意见稿，一字不改。划线处是可以核对的承诺，点开看依据；旁边写明后来怎样。',
  alone: '只看正文与校注',
  aloneIntro: '正文照征求意见稿，一字不改，原文的错漏以校注说明。',
  withProgress: '与进展对照',
  citing: '怎样引用',
  citingIntro:
    '每一条、每一句都有自己的网址。下面依 GB/T 7714 逐句写好引用，点一下选中整段；“引用日期”请换成阅读的那一天。',
  plain: '不用 GB/T 7714 时，可以这样写：',
  accessed: '引用日期',
  notes: '校注',
  note: (number) => `注${number}`,
  asPrinted: '原表',
  became: '后来怎样',
  noPromise: '本条没有可以核对的承诺。',
  links: { sentence: citingWords['zh-CN'].link, paragraph: '本段链接', table: '本表链接' },
};

const en: TextWords = {
  heading: 'Full text',
  intro:
    'Unofficial translation; only the Chinese text counts. After each promise that can be checked stands its verdict, a link to the evidence.',
  alone: 'Text and notes alone',
  aloneIntro:
    'Unofficial translation of a draft for comment; only the Chinese text counts. Its slips are explained in the notes.',
  withProgress: 'Text beside progress',
  citing: 'How to cite',
  citingIntro:
    'Every part and every sentence has an address of its own. Below stands the citation of each by GB/T 7714; a click selects the whole of it. Put the day of your reading in place of “date of access”.',
  plain: 'Where GB/T 7714 is not asked for, write for example:',
  accessed: 'date of access',
  notes: 'Notes',
  note: (number) => `note ${number}`,
  asPrinted: 'as printed',
  became: 'What became of it',
  noPromise: 'Nothing here can be checked.',
  links: { sentence: citingWords.en.link, paragraph: 'Link to this paragraph', table: 'Link to this table' },
};

const allWords: Readonly<Record<Language, TextWords>> = { 'zh-CN': zh, en };

/** The words of the full text in one language. */
export function textWords(language: Language): TextWords {
  return allWords[language];
}
