import { ownersByIndicator } from '../attainment/owners.js';
import type { Role } from '../attainment/summary.js';
import type { Plan } from '../plan/plan.js';

/** Where in a plan an indicator belongs, as ids in the order of the plan. */
export interface IndicatorBelonging {
  readonly actions: readonly string[];
  readonly tasks: readonly string[];
  readonly safeguards: readonly string[];
  /** Units that lead one of these tasks or take part in one. */
  readonly responsibleUnits: readonly { readonly id: string; readonly role: Role }[];
}

/**
 * The tasks and safeguards in whose words an indicator is promised or mentioned, actions that speak of it outside their tasks, and the
 * units responsible for those tasks. All empty where only other parts of the plan (its table of goals, say) speak of it.
 *
 * @throws RangeError where the plan has no such indicator.
 * @example
 * const lamps = { id: 'lamps', targets: [{ clause: 'a1t1' }], mentions: [] };
 * const task = { id: 'a1t1', leadUnits: ['works'], participatingUnits: [] };
 * const plan = { clauses: [], indicators: { lamps }, actions: {}, tasks: { a1t1: task }, safeguards: {}, responsibleUnits: { works: {} } };
 * indicatorBelonging('lamps', plan).responsibleUnits; //=> [{ id: 'works', role: 'lead' }]
 */
export function indicatorBelonging(indicator: string, plan: Plan): IndicatorBelonging {
  const owners = ownersByIndicator(plan).get(indicator);
  if (owners === undefined) throw new RangeError(`the plan has no indicator "${indicator}"`);
  const own = (record: object): string[] => Object.keys(record).filter((id) => owners.has(id));
  const tasks = own(plan.tasks);
  const having = (units: 'leadUnits' | 'participatingUnits'): Set<string> =>
    new Set(tasks.flatMap((task) => plan.tasks[task]?.[units] ?? []));
  const [leading, taking] = [having('leadUnits'), having('participatingUnits')];
  return {
    actions: own(plan.actions),
    tasks,
    safeguards: own(plan.safeguards),
    responsibleUnits: Object.keys(plan.responsibleUnits)
      .filter((id) => leading.has(id) || taking.has(id))
      .map((id) => ({ id, role: leading.has(id) ? 'lead' : 'participating' })),
  };
}
