import type { Judgements } from '../attainment/judgement.js';
import { ownersByIndicator } from '../attainment/owners.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import { type PromiseRow, promiseRow } from './promise-row.js';

/** One indicator with everything that is promised of it, wherever in the text the promise stands. */
export interface TargetGroup {
  readonly indicator: Indicator;
  /** Its promises in the order of the text, each with what became of it. */
  readonly promises: readonly PromiseRow[];
  /** Ids of the tasks (safeguards, actions) that promise or mention it, in the order of the text. */
  readonly owners: readonly string[];
}

/**
 * The promises about some indicators, one group for each, in the order given. Every target stands once, so that the rows are as many
 * as the targets that `summarize` counts for the same indicators.
 *
 * @param indicators - Ids of indicators of the plan.
 * @param assessment - Of the same plan.
 * @throws RangeError where the plan has no such indicator, or the assessment lacks one of its targets.
 * @example
 * const target = { id: 'lamps-2030', indicator: 'lamps', clause: 'a1t1s1', operator: '>=', value: 350, of: null, period: '2030',
 *   recurrence: null };
 * const lamps = { id: 'lamps', targets: [target], mentions: [] };
 * const judged = { promise: target, kind: 'stock', state: 'unknown', reasons: ['no-observation'], conflict: null, evidence: [] };
 * const plan = { clauses: [{ id: 'a1t1', parent: 'a1' }, { id: 'a1t1s1', parent: 'a1t1' }], actions: {}, safeguards: {},
 *   tasks: { a1t1: {} }, indicators: { lamps } };
 * const [group] = targetGroups(['lamps'], plan, { targets: { 'lamps-2030': judged } });
 * [group.owners, group.promises[0].state]; //=> [['a1t1'], 'unknown']
 */
export function targetGroups(indicators: readonly string[], plan: Plan, assessment: Judgements): TargetGroup[] {
  const owners = ownersByIndicator(plan);
  const place = new Map(plan.clauses.map(({ id }, index) => [id, index]));
  const inOrder = (ids: ReadonlySet<string>): string[] =>
    [...ids].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return indicators.map((id) => {
    const indicator = plan.indicators[id];
    if (indicator === undefined) throw new RangeError(`the plan has no indicator "${id}"`);
    const promises = indicator.targets.map((target) => {
      const attainment = assessment.targets[target.id];
      if (attainment === undefined) throw new RangeError(`the assessment does not judge the target "${target.id}"`);
      return promiseRow(attainment);
    });
    return { indicator, promises, owners: inOrder(owners.get(id) ?? new Set()) };
  });
}
