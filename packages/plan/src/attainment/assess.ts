import type { Plan, PlanIds } from '../plan/plan.js';
import { periodParts } from '../vocabulary/period.js';
import { assessTarget } from './assess-target.js';
import type { Assessment, AssessOptions, Clocks, IndicatorAssessment } from './assessment.js';
import type { Attainment } from './attainment.js';
import { checkArguments } from './check-arguments.js';
import type { SharedContext } from './context.js';
import { defaultPace, planDefaultId } from './profiles/plan-default.js';
import type { Method, PaceCuts } from './profiles/profile.js';
import { readingsByIndicator } from './reading.js';

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
  const { asOf, knownAt, profile = fallback, declarations } = options;
  const clocks: Clocks = {
    asOf,
    knownAt: knownAt ?? null,
    withHindsight: !knownAt,
    profile: profile.id,
    trajectoryProfile: (profile.pace ? profile : fallback).id,
  };
  const readings = readingsByIndicator(plan, options);
  const indicators: Record<string, IndicatorAssessment> = {};
  const targets: Record<string, Attainment> = {};
  for (const indicator of Object.values(plan.indicators)) {
    const { id } = indicator;
    const context: SharedContext = {
      indicator,
      asOf: periodParts(asOf),
      readings: readings(id),
      declaration: { ...indicator.declaration, ...declarations?.[id] },
      pace: profile.pace ?? fallback.pace,
    };
    const attainments = indicator.targets.map(
      (target) => (targets[target.id] = assessTarget(context, target, clocks, profile)),
    );
    indicators[id] = {
      indicator: id,
      targets: indicator.targets.map((target) => target.id),
      rating: profile.combine?.(attainments.flatMap((one) => one.rating ?? [])) ?? null,
    };
  }
  return {
    plan: plan.id,
    ...clocks,
    indicators,
    targets,
  };
}

/** The default profile, as far as it decides anything: its name and source stay out of the way. */
const fallback: Method & { readonly pace: PaceCuts } = { id: planDefaultId, pace: defaultPace };
