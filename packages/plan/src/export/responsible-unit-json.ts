import type { Assessment } from '../attainment/assessment.js';
import type { Summaries } from '../attainment/summary.js';
import type { Plan } from '../plan/plan.js';
import { roleIn } from '../plan/role.js';
import { toClocks } from './attainment-json.js';
import { toEdition } from './edition.js';
import type { PublishedUnitPart } from './published-parts.js';
import { judgementsOf } from './task-json.js';

/**
 * One responsible unit: the tasks in which it has a part, and how the targets of their indicators stand, by role too.
 *
 * @param id - Id of a responsible unit of the plan.
 * @param assessment - Of the same plan.
 * @param summaries - Of the same assessment.
 * @param version - Version of the data (semantic versioning).
 * @throws RangeError where the plan has no such unit.
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * const assessment = assess(plan, { asOf: plan.dataDate });
 * const { tasks } = toResponsibleUnitJson('transport-bureau', plan, assessment, summarize(assessment, plan), '1.0.0');
 * tasks.some(({ id, role }) => id === 'a2t1' && role === 'lead'); //=> true
 */
export function toResponsibleUnitJson(
  id: string,
  plan: Plan,
  assessment: Assessment,
  summaries: Summaries,
  version: string,
): PublishedUnitPart {
  const responsibleUnit = plan.responsibleUnits[id];
  const summary = summaries.responsibleUnits[id];
  if (!responsibleUnit || !summary) throw new RangeError(`the plan has no responsible unit "${id}"`);
  return {
    ...toEdition(plan, version),
    ...toClocks(assessment),
    responsibleUnit,
    tasks: Object.values(plan.tasks).flatMap(({ action: _, ...task }) => {
      const role = roleIn([task], id);
      return role === null ? [] : [{ ...task, role }];
    }),
    summary,
    judgements: judgementsOf(summary, assessment),
  };
}
