import type { Language } from '@xianxing/plan';

/** What the documentation's frame says. */
interface DocsWords {
  readonly name: string;
  readonly independent: string;
}

const words: Readonly<Record<Language, DocsWords>> = {
  'zh-CN': { name: '文档', independent: '先行由个人独立整理，非官方。' },
  en: { name: 'Docs', independent: 'Xianxing is independent and unofficial.' },
};

export function docsWords(language: Language): DocsWords {
  return words[language];
}
