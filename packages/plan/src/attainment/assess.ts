import type { Plan, PlanIds } from '../plan/plan.js';
import { assessTarget } from './assess-target.js';
import type { Assessment, AssessOptions, IndicatorAssessment } from './assessment.js';
import type { Attainment } from './attainment.js';
import { checkArguments } from './check-arguments.js';
import { withBaseline } from './context.js';
import { defaultPace, planDefaultId } from './profiles/plan-default.js';
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
 */
export function assess<Ids extends PlanIds>(plan: Plan<Ids>, options: AssessOptions<Ids>): Assessment<Ids> {
  // Inside, ids are plain strings; outside, the type says which ones there are.
  const { indicators, targets } = assessAll(plan as unknown as Plan, options as unknown as AssessOptions);
  return {
    plan: plan.id,
    asOf: options.asOf,
    knownAt: options.knownAt ?? null,
    withHindsight: options.knownAt === undefined,
    profile: options.profile?.id ?? planDefaultId,
    indicators,
    targets,
  } as Assessment<Ids>;
}

function assessAll(plan: Plan, options: AssessOptions) {
  checkArguments(plan, options);
  const { profile } = options;
  const trajectoryProfile = profile?.pace ? profile.id : planDefaultId;
  const readings = readingsByIndicator(plan, options);
  const indicators: Record<string, IndicatorAssessment> = {};
  const targets: Record<string, Attainment> = {};
  for (const indicator of Object.values(plan.indicators)) {
    const context = withBaseline({
      indicator,
      asOf: options.asOf,
      planStart: plan.period.start,
      readings: readings(indicator.id),
      declaration: options.declarations?.[indicator.id] ?? {},
      cuts: profile?.pace ?? defaultPace,
    });
    const attainments = indicator.targets.map((target) => assessTarget(context, target, options, trajectoryProfile));
    for (const attainment of attainments) targets[attainment.target] = attainment;
    indicators[indicator.id] = {
      indicator: indicator.id,
      targets: attainments.map((attainment) => attainment.target),
      rating: profile?.combine?.(attainments.flatMap(({ rating }) => rating ?? [])) ?? null,
    };
  }
  return { indicators, targets };
}
