import type { Language } from '@xianxing/plan';
import type { RowKind } from './search-index.ts';

/** What the script says. `{count}` and `{query}` are filled in by it. */
export interface Messages {
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly loading: string;
  readonly failed: string;
  /** What a result is, where its words do not say it. */
  readonly kinds: Readonly<Partial<Record<RowKind, string>>>;
}

/** The words of the search page. */
export interface SearchWords {
  readonly name: string;
  readonly description: string;
  readonly field: string;
  readonly hint: string;
  readonly examples: string;
  readonly noHit: string;
  readonly inOtherLanguage: string;
  readonly fullText: string;
  readonly noScript: string;
  readonly results: string;
  readonly messages: Messages;
}

const words: Readonly<Record<Language, SearchWords>> = {
  'zh-CN': {
    name: '搜索',
    description: '在计划的正文、校注、指标和责任单位中搜索。',
    field: '搜索正文、校注、指标和单位',
    hint: '简称、拼音、拼音首字母和繁体字都可以。按回车键到第一条结果。',
    examples: '例如：',
    noHit: '可以少打几个字，或换一种说法。',
    inOtherLanguage: '在英文版中搜索',
    fullText: '到全文',
    noScript:
      '搜索要用 JavaScript，而这个浏览器没有启用。请打开全文，用浏览器的“在页面中查找”（Ctrl+F，手机上在菜单里）：全文没有折叠，每个字都找得到。',
    results: '结果',
    messages: {
      one: '找到 1 处',
      many: '找到 {count} 处',
      none: '没有找到“{query}”',
      loading: '正在载入…',
      failed: '没有载入成功，请再试一次；也可以打开全文，用浏览器的“在页面中查找”。',
      kinds: { note: '校注', indicator: '指标', unit: '责任单位' },
    },
  },
  en: {
    name: 'Search',
    description: 'Search the plan: its text, notes, indicators and responsible units.',
    field: 'Search the text, notes, indicators and units',
    hint: 'Capitals, accents and hyphens do not matter. Enter goes to the first result.',
    examples: 'For example: ',
    noHit: 'Try fewer words, or other ones. The translation may say it differently.',
    inOtherLanguage: 'Search the Chinese version',
    fullText: 'Go to the full text',
    noScript:
      'Searching here needs JavaScript, which is switched off in this browser. Open the full text and use the browser’s own “find in page” (Ctrl+F; on phones in the menu): nothing in the text is folded away, so every word can be found.',
    results: 'Results',
    messages: {
      one: '1 place found',
      many: '{count} places found',
      none: 'Nothing found for “{query}”',
      loading: 'Loading…',
      failed:
        'It could not be loaded. Please try again, or open the full text and use the browser’s own “find in page”.',
      kinds: { note: 'Note', indicator: 'Indicator', unit: 'Responsible unit' },
    },
  },
};

/** The words of the search page in one language. */
export function searchWords(language: Language): SearchWords {
  return words[language];
}
