import { plan } from '../../src/plan.ts';
import { openWriting } from '../../src/search/chinese-writing.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { type Hit, searchPlan } from '../../src/search/search-plan.ts';
import { toSearchIndex } from '../../src/search/to-search-index.ts';

/** The indexes of the site's plan as the browser opens them. */
export const indexes = {
  'zh-CN': openIndex(toSearchIndex(plan, 'zh-CN'), openWriting),
  en: openIndex(toSearchIndex(plan, 'en'), null),
} as const;

/** The words found by a hit, as they stand in the text. */
export function found({ row, runs }: Hit): string[] {
  return runs.map(({ start, end }) => row.text.slice(start, end));
}

/** The first results of a query: what they are, and what was found in them. */
export function firstHits(language: 'zh-CN' | 'en', query: string): { kind: string; text: string; found: string[] }[] {
  return searchPlan(indexes[language], query)
    .slice(0, 5)
    .map((hit) => ({ kind: hit.row.kind, text: hit.row.text, found: found(hit) }));
}
