import type { Judgements } from '../attainment/judgement.js';
import type { Counts, Summaries } from '../attainment/summary.js';
import type { Plan, Task } from '../plan/plan.js';
import type { ResponsibleUnit } from '../plan/responsible-unit.js';
import { type Role, roles } from '../plan/role.js';
import { type PrintedAlias, printedAliases } from './printed-aliases.js';
import { responsibilityMatrix } from './responsibility-matrix.js';
import { type TargetGroup, targetGroups } from './target-groups.js';

/** What a responsible unit has to do in one role: its tasks, the targets of these tasks, and how the targets stand. */
export interface RolePart {
  readonly role: Role;
  readonly tasks: readonly Task[];
  /** Every target once; an indicator stands under the strongest role alone. */
  readonly groups: readonly TargetGroup[];
  /** Counts of these targets. */
  readonly counts: Counts;
}

/** A responsible unit's task sheet. */
export interface ResponsibleUnitSheet {
  readonly unit: ResponsibleUnit;
  readonly aliases: readonly PrintedAlias[];
  /** One for each role, the strongest first. */
  readonly parts: readonly RolePart[];
}

/**
 * The task sheet of a responsible unit: the tasks of each of its roles, with their targets and counts, the roles apart.
 *
 * An indicator stands under every unit of its tasks, so that the counts of several units do not add up to the plan's.
 *
 * @param id - Id of a responsible unit of the plan.
 * @param assessment - Of the same plan.
 * @param summaries - Of the same assessment.
 * @throws RangeError where the plan has no such unit.
 * @example
 * const plan = { clauses: [], indicators: {}, actions: { a1: { tasks: ['a1t1'] } }, safeguards: {},
 *   tasks: { a1t1: { id: 'a1t1', leadUnits: ['works'], responsibleUnits: [], participatingUnits: [] } },
 *   responsibleUnits: { works: { id: 'works', aliases: [] } } };
 * const none = { targets: 0 };
 * const summaries = { responsibleUnits: { works: { roles: {}, lead: none, responsible: none, participating: none } } };
 * const { parts } = responsibleUnitSheet('works', plan, { targets: {} }, summaries);
 * parts.map(({ role, tasks }) => [role, tasks.length]); //=> [['lead', 1], ['responsible', 0], ['participating', 0]]
 */
export function responsibleUnitSheet(
  id: string,
  plan: Plan,
  assessment: Judgements,
  summaries: Summaries,
): ResponsibleUnitSheet {
  const row = responsibilityMatrix(plan).rows.find(({ unit }) => unit.id === id);
  const summary = summaries.responsibleUnits[id];
  if (row === undefined || summary === undefined) throw new RangeError(`the plan has no responsible unit "${id}"`);
  const having = (role: Role): string[] => Object.keys(plan.indicators).filter((one) => summary.roles[one] === role);
  const part = (role: Role): RolePart => ({
    role,
    tasks: row.tasks[role],
    groups: targetGroups(having(role), plan, assessment),
    counts: summary[role],
  });
  return {
    unit: row.unit,
    aliases: printedAliases(row.unit, plan),
    parts: roles.map(part),
  };
}
