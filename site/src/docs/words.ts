import type { Language } from '@xianxing/plan';

/** What the documentation's frame says. */
interface DocsWords {
  readonly name: string;
  readonly independent: string;
  readonly planPages: string;
  /** What `llms.txt` says of the whole. */
  readonly llms: Readonly<Record<'title' | 'summary' | 'pages' | 'reference', string>>;
}

const words: Readonly<Record<Language, DocsWords>> = {
  'zh-CN': {
    name: '文档',
    independent: '先行由个人独立整理，非官方。',
    planPages: '计划的各页',
    llms: {
      title: '先行文档',
      summary: '把政府行动计划变成带类型、经检查的数据，并判断每项目标是否达到。独立整理，非官方。',
      pages: '使用与概念',
      reference: '参考（注释为英文）',
    },
  },
  en: {
    name: 'Docs',
    independent: 'Xianxing is independent and unofficial.',
    planPages: 'Pages of the plan',
    llms: {
      title: 'Xianxing docs',
      summary:
        'Government action plans as typed, checked data, and for every target whether it was attained. Independent and unofficial.',
      pages: 'Use and concepts',
      reference: 'Reference',
    },
  },
};

export function docsWords(language: Language): DocsWords {
  return words[language];
}
