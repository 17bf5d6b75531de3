import type { Task } from './plan.js';

/**
 * What a responsible unit does for a task. `responsible` is a role of its own: the text names the unit (责任单位) and does not say
 * that it leads.
 */
export type Role = (typeof roles)[number];

/** Every role, the strongest first. */
export const roles = ['lead', 'responsible', 'participating'] as const;

/**
 * Ids of the units that have a role in a task, in the order of the text.
 *
 * @example
 * unitsWithRole({ leadUnits: ['works'], responsibleUnits: [], participatingUnits: ['police'] }, 'participating'); //=> ['police']
 */
export function unitsWithRole(
  task: Pick<Task, 'leadUnits' | 'responsibleUnits' | 'participatingUnits'>,
  role: Role,
): readonly string[] {
  return task[`${role}Units`];
}

/**
 * The strongest role that a unit has in some tasks; null where none of them names it.
 *
 * @example
 * roleIn([{ leadUnits: [], responsibleUnits: ['works'], participatingUnits: ['works'] }], 'works'); //=> 'responsible'
 */
export function roleIn(
  tasks: readonly Pick<Task, 'leadUnits' | 'responsibleUnits' | 'participatingUnits'>[],
  unit: string,
): Role | null {
  return roles.find((role) => tasks.some((task) => unitsWithRole(task, role).includes(unit))) ?? null;
}
