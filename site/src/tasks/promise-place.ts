import type { Language, Plan, PromiseRow } from '@xianxing/plan';
import { pathToClause } from '../shell/paths.ts';
import { taskWords } from './words.ts';

/** Where the words of a promise stand: on this page, in the plan's own table, or elsewhere in the full text. */
export function promisePlace(
  { target }: PromiseRow,
  part: string | null,
  plan: Plan,
  language: Language,
): { readonly name: string; readonly href: string } {
  const { standsIn } = taskWords(language);
  const clause = plan.clauses.find(({ id }) => id === target.clause);
  const href = pathToClause(target.clause, language);
  if (clause?.kind === 'cell') return { name: standsIn.table, href };
  const here = part !== null && (clause?.id === part || clause?.parent === part);
  return here ? { name: standsIn.here, href: `#${target.clause}` } : { name: standsIn.elsewhere, href };
}
