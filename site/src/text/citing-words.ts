import type { Language } from '@xianxing/plan';

/** The words of a citation and of copying it, by GB/T 7714 and plain; apart from the others, since the browser loads them. */
export const citingWords = {
  'zh-CN': {
    copy: ['复制引用 GB/T 7714', '复制引用'],
    copied: '已复制',
    gap: '',
    before: ' ',
    sentence: ['第 ', ' 句'],
    link: '本句链接',
  },
  en: {
    copy: ['Copy GB/T 7714', 'Copy citation'],
    copied: 'Copied',
    gap: ' ',
    before: ', ',
    sentence: ['sentence ', ''],
    link: 'Link to this sentence',
  },
} as const satisfies Readonly<Record<Language, object>>;
