import type { Judgements } from '../attainment/judgement.js';
import type { Counts, Summaries } from '../attainment/summary.js';
import type { Action, Plan, Task } from '../plan/plan.js';
import type { ResponsibleUnit } from '../plan/responsible-unit.js';
import { type TargetGroup, targetGroups } from './target-groups.js';

/** A task with who is responsible, what is promised and how that stands, and its neighbours in the text. */
export interface TaskSheet {
  readonly task: Task;
  readonly action: Action;
  readonly leadUnits: readonly ResponsibleUnit[];
  readonly responsibleUnits: readonly ResponsibleUnit[];
  readonly participatingUnits: readonly ResponsibleUnit[];
  readonly groups: readonly TargetGroup[];
  /** Counts of the targets in `groups`. */
  readonly counts: Counts;
  /** null for the first task of the plan. */
  readonly previous: Task | null;
  /** null for the last task of the plan. */
  readonly next: Task | null;
}

/**
 * Everything about one task. Its targets are those of the indicators that its words promise or mention, also where the promise itself
 * stands elsewhere (in the table of goals, say).
 *
 * @param id - Id of a task of the plan.
 * @param assessment - Of the same plan.
 * @param summaries - Of the same assessment.
 * @throws RangeError where the plan has no such task.
 * @example
 * const task = (id) => ({ id, action: 'a1', leadUnits: ['works'], responsibleUnits: [], participatingUnits: [] });
 * const plan = { clauses: [], indicators: {}, safeguards: {}, actions: { a1: { id: 'a1' } },
 *   tasks: { a1t1: task('a1t1'), a1t2: task('a1t2') }, responsibleUnits: { works: { id: 'works' } } };
 * const summaries = { tasks: { a1t1: { indicators: [], counts: { targets: 0 } } } };
 * const sheet = taskSheet('a1t1', plan, { targets: {} }, summaries);
 * [sheet.leadUnits[0].id, sheet.previous, sheet.next.id]; //=> ['works', null, 'a1t2']
 */
export function taskSheet(id: string, plan: Plan, assessment: Judgements, summaries: Summaries): TaskSheet {
  const task = plan.tasks[id];
  const summary = summaries.tasks[id];
  const action = task && plan.actions[task.action];
  if (!task || !action || !summary) throw new RangeError(`the plan has no task "${id}"`);
  const tasks = Object.values(plan.tasks);
  const place = tasks.findIndex((one) => one.id === id);
  const units = (ids: readonly string[]) => ids.flatMap((unit) => plan.responsibleUnits[unit] ?? []);
  return {
    task,
    action,
    leadUnits: units(task.leadUnits),
    responsibleUnits: units(task.responsibleUnits),
    participatingUnits: units(task.participatingUnits),
    groups: targetGroups(summary.indicators, plan, assessment),
    counts: summary.counts,
    previous: tasks[place - 1] ?? null,
    next: tasks[place + 1] ?? null,
  };
}
