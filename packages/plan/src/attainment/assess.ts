import type { Plan, PlanIds } from '../plan/plan.js';
import type { Assessment, AssessOptions } from './assessment.js';
import { checkArguments } from './check-arguments.js';
import { further } from './further.js';
import { judgeEach } from './judge-each.js';

/**
 * Says for every target of a plan whether it was attained, how far, at what pace, how surely, and why.
 *
 * Two dates decide what is looked at: `asOf` what is due and observed, `knownAt` what had been recorded here. There is no other
 * clock. The result is JSON: `assessment.targets['…-2020']` is one judgement with all its parts, `assessment.indicators['…'].targets`
 * lists an indicator's targets in the order of the text. A target without evidence is `unknown`, with the reason.
 *
 * @param plan - Any plan; its ids are the keys of the result, so that a misspelt one does not compile.
 * @param options - `asOf` is needed; see {@link AssessOptions} for the rest.
 * @throws RangeError for an id or a date that does not exist, with the nearest that does.
 * @example
 * const lamps = { id: 'lamps-2030', indicator: 'lamps', period: '2030', recurrence: null, periodBasis: 'stated', maintain: false,
 *   operator: '>=', value: 350, of: null, clause: 'a1t1s1', quote: '350' };
 * const row = { indicator: 'lamps', period: '2030', value: 360, printed: '360', status: 'final', evidence: 'official',
 *   definition: 'same', periodBasis: 'stated', occurredOn: null, source: 'yearbook', recorded: '2031-03-01' };
 * const plan = { id: 'lamps-plan', period: { start: '2028', end: '2030' }, sources: { yearbook: { id: 'yearbook' } },
 *   indicators: { lamps: { id: 'lamps', kind: 'stock', direction: 'higher', targets: [lamps],
 *     baseline: { period: '2027', value: 300 } } }, observations: [row] };
 * const { targets } = assess(plan, { asOf: '2030-12-31' });
 * targets['lamps-2030'].state; //=> 'met'
 * targets['lamps-2030'].progress; //=> { value: 1.2, reason: null }
 * assess(plan, { asOf: '2029-12-31' }).targets['lamps-2030'].state; //=> 'not-due'
 * assess(plan, { asOf: '2030-02-30' }); //=> RangeError: asOf "2030-02-30"
 */
export function assess<Ids extends PlanIds>(plan: Plan<Ids>, options: AssessOptions<Ids>): Assessment<Ids>;
// Inside, ids are plain strings; outside, the type says which ones there are.
export function assess(plan: Plan, options: AssessOptions): Assessment {
  checkArguments(plan, options);
  // With all that is worked out further, judgements are an assessment.
  return judgeEach(plan, options, further) as Assessment;
}
