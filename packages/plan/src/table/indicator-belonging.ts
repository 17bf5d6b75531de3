import { ownersByIndicator } from '../attainment/owners.js';
import type { Plan } from '../plan/plan.js';
import { type Role, roleIn } from '../plan/role.js';

/** Where in a plan an indicator belongs, as ids in the order of the plan. */
export interface IndicatorBelonging {
  readonly actions: readonly string[];
  readonly tasks: readonly string[];
  readonly safeguards: readonly string[];
  /** Units that one of these tasks names, with the strongest of their roles. */
  readonly responsibleUnits: readonly { readonly id: string; readonly role: Role }[];
}

/**
 * The tasks and safeguards in whose words an indicator is promised or mentioned, actions that speak of it outside their tasks, and the
 * units responsible for those tasks. All empty where only other parts of the plan (its table of goals, say) speak of it.
 *
 * @throws RangeError where the plan has no such indicator.
 * @example
 * const lamps = { id: 'lamps', targets: [{ clause: 'a1t1' }], mentions: [] };
 * const task = { id: 'a1t1', leadUnits: ['works'], responsibleUnits: [], participatingUnits: [] };
 * const plan = { clauses: [], indicators: { lamps }, actions: {}, tasks: { a1t1: task }, safeguards: {}, responsibleUnits: { works: {} } };
 * indicatorBelonging('lamps', plan).responsibleUnits; //=> [{ id: 'works', role: 'lead' }]
 */
export function indicatorBelonging(indicator: string, plan: Plan): IndicatorBelonging {
  const owners = ownersByIndicator(plan).get(indicator);
  if (owners === undefined) throw new RangeError(`the plan has no indicator "${indicator}"`);
  const own = (record: object): string[] => Object.keys(record).filter((id) => owners.has(id));
  const tasks = own(plan.tasks);
  const owning = tasks.flatMap((id) => plan.tasks[id] ?? []);
  return {
    actions: own(plan.actions),
    tasks,
    safeguards: own(plan.safeguards),
    responsibleUnits: Object.keys(plan.responsibleUnits).flatMap((id) => {
      const role = roleIn(owning, id);
      return role === null ? [] : [{ id, role }];
    }),
  };
}
