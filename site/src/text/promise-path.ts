import type { Language, PromiseRow } from '@xianxing/plan';
import { headingOf, type Judged } from '../progress/judged.ts';
import { pathTo } from '../shell/paths.ts';
import { partPage } from '../tasks/task-label.ts';

/** Where the evidence of a promise stands: its row on the page of its task or of the safeguards, else the page of its indicator. */
export function promisePath({ target }: PromiseRow, { plan, anchors }: Judged, language: Language): string {
  const clause = plan.clauses.find(({ id }) => id === target.clause);
  const part = clause === undefined ? '' : headingOf(clause);
  if (!(part in plan.tasks) && !(part in plan.safeguards)) return pathTo(`indicators/${target.indicator}/`, language);
  return pathTo(`${partPage(part, plan).split('#')[0]}#${anchors.get(target.id)}`, language);
}
