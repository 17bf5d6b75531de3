import type { Role } from '../attainment/summary.js';
import type { Action, Plan, Task } from '../plan/plan.js';
import type { ResponsibleUnit } from '../plan/responsible-unit.js';

/** One responsible unit: its role in every task, in the order of the tasks, and the tasks by role. */
export interface ResponsibilityRow {
  readonly unit: ResponsibleUnit;
  /** One for each task of the matrix; null where the unit is not named. */
  readonly roles: readonly (Role | null)[];
  readonly leads: readonly Task[];
  readonly participates: readonly Task[];
}

/** Who leads and who takes part: responsible units down, tasks across, both in the order of the text. */
export interface ResponsibilityMatrix {
  /** Tasks under their actions; joined they are `tasks`. */
  readonly groups: readonly { readonly action: Action; readonly tasks: readonly Task[] }[];
  readonly tasks: readonly Task[];
  readonly rows: readonly ResponsibilityRow[];
}

/**
 * The matrix of responsible units and tasks, as the brackets of the text name them. A collective unit is one row and is never
 * expanded; a unit that a bracket names in both roles leads.
 *
 * @example
 * const lamps = { id: 'a1t1', leadUnits: ['works'], participatingUnits: ['finance'] };
 * const matrix = responsibilityMatrix({ actions: { a1: { id: 'a1', tasks: ['a1t1'] } }, tasks: { a1t1: lamps },
 *   responsibleUnits: { works: { id: 'works' }, finance: { id: 'finance' }, police: { id: 'police' } } });
 * matrix.rows.map((row) => row.roles); //=> [['lead'], ['participating'], [null]]
 */
export function responsibilityMatrix(plan: Plan): ResponsibilityMatrix {
  const groups = Object.values(plan.actions).map((action) => ({
    action,
    tasks: action.tasks.flatMap((id) => plan.tasks[id] ?? []),
  }));
  const tasks = groups.flatMap((group) => group.tasks);
  const rows = Object.values(plan.responsibleUnits).map((unit) => responsibilityRow(unit, tasks));
  return { groups, tasks, rows };
}

function responsibilityRow(unit: ResponsibleUnit, tasks: readonly Task[]): ResponsibilityRow {
  const roles = tasks.map((task) => roleIn(task, unit.id));
  const having = (role: Role): Task[] => tasks.filter((_, index) => roles[index] === role);
  return { unit, roles, leads: having('lead'), participates: having('participating') };
}

function roleIn(task: Task, unit: string): Role | null {
  if (task.leadUnits.includes(unit)) return 'lead';
  return task.participatingUnits.includes(unit) ? 'participating' : null;
}
