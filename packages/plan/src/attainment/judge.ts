import type { Plan, PlanIds } from '../plan/plan.js';
import { periodParts } from '../vocabulary/period.js';
import type { AssessOptions } from './assessment.js';
import { judgeEach } from './judge-each.js';
import type { Judgements } from './judgement.js';

/**
 * Says for every target of a plan whether it was attained and by how much, on what evidence, and why: what {@link assess} says, but for
 * the way there (trajectory, schedule, pace, rates, projections, robustness). For pages that load it in the browser and show
 * verdicts: it weighs three quarters as much.
 *
 * All parts of a judgement are those of `assess`; among its reasons those are missing that belong to what is left out
 * (`rounding-sensitive`, `endpoint-and-slope-disagree`, why there is no trajectory), and `conflict.flips` tells whether the state depends
 * on which source is believed.
 *
 * @param plan - Any plan; its ids are the keys of the result, so that a misspelt one does not compile.
 * @param options - `asOf` is needed; see {@link AssessOptions} for the rest.
 * @throws RangeError for a date that does not exist. Ids are left to the compiler: of an indicator that the plan does not have, nothing
 *   is looked at.
 * @example
 * const lamps = { id: 'lamps-2030', indicator: 'lamps', period: '2030', recurrence: null, periodBasis: 'stated', maintain: false,
 *   operator: '>=', value: 350, of: null, clause: 'a1t1s1', quote: '350' };
 * const row = { indicator: 'lamps', period: '2030', value: 360, printed: '360', status: 'final', evidence: 'official',
 *   definition: 'same', periodBasis: 'stated', occurredOn: null, source: 'yearbook', recorded: '2031-03-01' };
 * const plan = { id: 'lamps-plan', period: { start: '2028', end: '2030' }, sources: { yearbook: { id: 'yearbook' } },
 *   indicators: { lamps: { id: 'lamps', kind: 'stock', direction: 'higher', targets: [lamps],
 *     baseline: { period: '2027', value: 300 } } }, observations: [row] };
 * const { targets } = judge(plan, { asOf: '2030-12-31' });
 * targets['lamps-2030'].state; //=> 'met'
 * targets['lamps-2030'].margin; //=> { value: 10, reason: null }
 */
export function judge<Ids extends PlanIds>(plan: Plan<Ids>, options: AssessOptions<Ids>): Judgements<Ids>;
// Inside, ids are plain strings; outside, the type says which ones there are.
export function judge(plan: Plan, options: AssessOptions): Judgements {
  // Throws for what is no date at all; the other date is looked at anyway.
  periodParts(options.knownAt ?? options.asOf);
  return judgeEach(plan, options);
}
