import type { Language } from '@xianxing/plan';

/** What the pages of the reference say around what the code says itself. */
interface ReferenceWords {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly chapter: string;
  readonly what: string;
  readonly example: string;
  readonly elsewhereTitle: string;
  readonly imported: (from: string) => string;
  readonly elsewhere: (links: readonly string[]) => string;
}

const words: Readonly<Record<Language, ReferenceWords>> = {
  'zh-CN': {
    title: '参考',
    description: '每个导出的名称：签名、说明和可运行的例子。',
    intro:
      '各页由源代码中的类型与注释生成。注释用英文写成，页面上照录并标明；中文说明另写，一项一句。例子由测试逐一运行，所示结果就是运行所得。',
    chapter: '页面',
    what: '内容',
    example: '例子',
    elsewhereTitle: '同样由此导入',
    imported: (from) => `从 \`${from}\` 导入。`,
    elsewhere: (links) => `下列各项也可由此导入，说明见链接：${links.join('、')}。`,
  },
  en: {
    title: 'Reference',
    description: 'Every exported name: its signature, what it is, and an example that runs.',
    intro:
      'These pages are made of the types and comments in the source. The tests run every example: the result shown is the result got.',
    chapter: 'Page',
    what: 'What stands there',
    example: 'Example',
    elsewhereTitle: 'Also imported from here',
    imported: (from) => `Imported from \`${from}\`.`,
    elsewhere: (links) => `These come from here too and are told where the links lead: ${links.join(', ')}.`,
  },
};

export function referenceWords(language: Language): ReferenceWords {
  return words[language];
}
