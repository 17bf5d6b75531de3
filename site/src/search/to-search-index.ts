import type { Language, Plan } from '@xianxing/plan';
import { pathTo } from '../shell/paths.ts';
import { toSteps } from './address-steps.ts';
import type { Spacing } from './fold-text.ts';
import { rowsOfPlan } from './rows-of-plan.ts';
import type { IndexRow, SearchIndex } from './search-index.ts';
import { toWritings } from './to-writings.ts';

/** The index of a plan in one language: every clause, note, indicator and responsible unit. */
export function toSearchIndex(plan: Plan, language: Language): SearchIndex {
  const rows = rowsOfPlan(plan, language);
  const chinese = language === 'zh-CN';
  const spacing: Spacing = chinese ? 'drop' : 'keep';
  const root = pathTo('', language);
  const addresses = rows.flatMap(({ pieces }) => pieces.map(({ address }) => address.slice(root.length)));
  const steps = toSteps(addresses).values();
  const columns: ((row: IndexRow, at: number) => string)[] = [
    ({ pieces }) => pieces.map(({ text }) => line(text)).join('\t'),
    ({ pieces }) => pieces.map(() => steps.next().value).join(' '),
    ({ number }) => line(number),
    ({ above }, at) => above.map((row, which) => (which === 0 ? at - row : row)).join(','),
    ({ kind }, at) => (kind === rows[at - 1]?.kind ? '' : kind),
  ];
  return [
    `${spacing} ${rows.length} ${root}`,
    ...columns.flatMap((column) => rows.map(column)),
    ...(chinese ? toWritings(rows.flatMap(({ number, pieces }) => [number, ...pieces.map(({ text }) => text)])) : []),
  ].join('\n');
}

/** Words without the signs that part them from others. */
function line(words: string): string {
  return words.replaceAll(/[\t\r\n]+/g, ' ');
}
