import type { Plan } from '../../plan/plan.js';
import type { Clause } from '../../text/clause.js';
import { parseResponsibilities } from '../../text/responsibilities.js';
import { clauseTree } from '../clause-tree.js';
import type { Found } from '../finding.js';
import { absent, quoted } from '../sides.js';

/**
 * Tasks for which the text names nobody, in no bracket of their own, of a heading below them or of the action above. Where no task of
 * the plan has anybody, that is one finding and not one for each.
 *
 * @example
 * const task = (id) => ({ id, kind: 'task', parent: 'a1', number: '1.', text: '修步道', paragraph: null });
 * const bracket = { id: 'a1t2r', kind: 'responsibility', parent: 'a1t2', number: '', text: '（牵头单位：市步道办）', paragraph: 1 };
 * responsibleUnitMissing({ clauses: [task('a1t1'), task('a1t2'), bracket] }).map(({ sides }) => sides[0].clause); //=> ['a1t1']
 */
export function responsibleUnitMissing(plan: Pick<Plan, 'clauses'>): Found[] {
  const tree = clauseTree(plan);
  const named = new Set<string>();
  for (const id of Object.keys(parseResponsibilities(plan.clauses)))
    for (const { id: at } of tree.chain(id)) named.add(at);
  const brackets = new Set(plan.clauses.filter(({ kind }) => kind === 'responsibility').map(({ parent }) => parent));
  const somebody = (task: Clause) => named.has(task.id) || (task.kind === 'task' && brackets.has(task.parent));
  const tasks = lowestTasks(plan);
  const lacking = tasks.filter((task) => !somebody(task));
  const [first] = lacking;
  if (first === undefined) return [];
  if (lacking.length === tasks.length && tasks.length > 1) return [nobodyAtAll(first, tasks.length)];
  return lacking.map((task) => ({
    indicator: null,
    sides: [
      quoted({ clause: task.id, quote: task.number + task.text }),
      absent(task.id, { zh: '这一项没有写责任单位', en: 'This item names no responsible unit' }),
    ],
    says: {
      zh: `“${task.number}${task.text}”没有写由谁负责，其他任务写了。`,
      en: `“${task.number}${task.text}” names nobody responsible; other tasks do.`,
    },
    resolve,
  }));
}

const resolve = { zh: '写明牵头单位和参与单位。', en: 'Name the lead unit and those that take part.' };

function nobodyAtAll(first: Clause, count: number): Found {
  return {
    indicator: null,
    sides: [
      quoted({ clause: first.id, quote: first.number + first.text }),
      absent(null, { zh: '全文没有一项任务写了责任单位', en: 'No task of the text names a responsible unit' }),
    ],
    says: {
      zh: `${count} 项任务（“${first.number}${first.text}”等）都没有写由谁负责。`,
      en: `None of the ${count} tasks (“${first.number}${first.text}” and the others) names anybody responsible.`,
    },
    resolve,
  };
}

/** Tasks, and actions that have none below them. */
function lowestTasks({ clauses }: Pick<Plan, 'clauses'>): Clause[] {
  const above = new Set(clauses.filter(({ kind }) => kind === 'task').map(({ parent }) => parent));
  return clauses.filter(({ id, kind }) => kind === 'task' || (kind === 'action' && !above.has(id)));
}
