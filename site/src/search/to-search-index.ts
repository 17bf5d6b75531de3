import type { Language, Plan } from '@xianxing/plan';
import { rowsOfPlan } from './rows-of-plan.ts';
import type { SearchIndex } from './search-index.ts';
import { toWritings } from './to-writings.ts';

/** The index of a plan in one language: every clause, note, indicator and responsible unit. */
export function toSearchIndex(plan: Plan, language: Language): SearchIndex {
  const rows = rowsOfPlan(plan, language);
  const texts = rows.map(({ pieces }) => pieces.map(({ text }) => text));
  const chinese = language === 'zh-CN';
  return {
    spacing: chinese ? 'drop' : 'keep',
    kinds: rows.map(({ kind }) => kind).join(' '),
    above: rows.map(({ above }, at) => above.map((row) => at - row).join(',')).join(' '),
    numbers: rows.map(({ number }) => number),
    addresses: rows.map(({ pieces }) => pieces.map(({ address }) => address).join(' ')),
    texts,
    writings: chinese ? toWritings(texts) : null,
  };
}
