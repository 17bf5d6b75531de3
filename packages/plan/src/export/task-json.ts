import type { Assessment } from '../attainment/assessment.js';
import type { Summaries, Summary } from '../attainment/summary.js';
import type { Plan } from '../plan/plan.js';
import { roles, unitsWithRole } from '../plan/role.js';
import { toClocks, toPublishedJudgement } from './attainment-json.js';
import { toEdition } from './edition.js';
import { toPublishedTask } from './plan-json.js';
import type { PublishedJudgement } from './published-attainment.js';
import type { PublishedTaskPart } from './published-parts.js';

/**
 * One task in the words of the plan, who is responsible, and how the targets of its indicators stand.
 *
 * @param id - Id of a task of the plan.
 * @param assessment - Of the same plan.
 * @param summaries - Of the same assessment.
 * @param version - Version of the data (semantic versioning).
 * @throws RangeError where the plan has no such task.
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * const assessment = assess(plan, { asOf: plan.dataDate });
 * toTaskJson('a1t1', plan, assessment, summarize(assessment, plan), '1.0.0').action.id; //=> 'a1'
 */
export function toTaskJson(
  id: string,
  plan: Plan,
  assessment: Assessment,
  summaries: Summaries,
  version: string,
): PublishedTaskPart {
  const task = plan.tasks[id];
  const summary = summaries.tasks[id];
  const action = task && plan.actions[task.action];
  if (!task || !action || !summary) throw new RangeError(`the plan has no task "${id}"`);
  const { tasks: _, ...heading } = action;
  const units = roles.flatMap((role) => unitsWithRole(task, role));
  return {
    ...toEdition(plan, version),
    ...toClocks(assessment),
    action: heading,
    task: toPublishedTask(plan, task),
    responsibleUnits: units.flatMap((unit) => plan.responsibleUnits[unit] ?? []),
    summary,
    judgements: judgementsOf(summary, assessment),
  };
}

/** The judgements of the indicators counted in a summary, in brief. */
export function judgementsOf({ indicators }: Summary, assessment: Assessment): PublishedJudgement[] {
  const counted = new Set(indicators);
  return Object.values(assessment.targets)
    .filter(({ indicator }) => counted.has(indicator))
    .map(toPublishedJudgement);
}
