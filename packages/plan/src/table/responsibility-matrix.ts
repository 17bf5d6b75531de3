import type { Action, Plan, Task } from '../plan/plan.js';
import type { ResponsibleUnit } from '../plan/responsible-unit.js';
import { type Role, roleIn, roles } from '../plan/role.js';

/** One responsible unit: its role in every task, in the order of the tasks, and the tasks by role. */
export interface ResponsibilityRow {
  readonly unit: ResponsibleUnit;
  /** One for each task of the matrix; null where the unit is not named. */
  readonly roles: readonly (Role | null)[];
  readonly tasks: Readonly<Record<Role, readonly Task[]>>;
}

/** Who has which role: responsible units down, tasks across, both in the order of the text. */
export interface ResponsibilityMatrix {
  /** Tasks under their actions; joined they are `tasks`. */
  readonly groups: readonly { readonly action: Action; readonly tasks: readonly Task[] }[];
  readonly tasks: readonly Task[];
  /** The roles that the plan gives, the strongest first. */
  readonly roles: readonly Role[];
  readonly rows: readonly ResponsibilityRow[];
}

/**
 * The matrix of responsible units and tasks, as the brackets of the text name them. A collective unit is one row and is never
 * expanded; a unit that a bracket names in several roles has the strongest.
 *
 * @example
 * const lamps = { id: 'a1t1', leadUnits: ['works'], responsibleUnits: [], participatingUnits: ['finance'] };
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
  const given = roles.filter((role) => rows.some((row) => row.tasks[role].length > 0));
  return { groups, tasks, roles: given, rows };
}

function responsibilityRow(unit: ResponsibleUnit, tasks: readonly Task[]): ResponsibilityRow {
  const inTasks = tasks.map((task) => roleIn([task], unit.id));
  const having = (role: Role): Task[] => tasks.filter((_, index) => inTasks[index] === role);
  return {
    unit,
    roles: inTasks,
    tasks: { lead: having('lead'), responsible: having('responsible'), participating: having('participating') },
  };
}
