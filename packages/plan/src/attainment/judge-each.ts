import type { Plan } from '../plan/plan.js';
import { periodParts } from '../vocabulary/period.js';
import type { AssessOptions } from './assessment.js';
import type { Further } from './further.js';
import { judgeTarget } from './judge-target.js';
import type { IndicatorJudgement, Judgement, Judgements } from './judgement.js';
import { planDefaultId } from './profiles/plan-default.js';
import { readingsByIndicator } from './reading.js';

/** Judges every target of a plan, and works out what is asked for beyond that. */
export function judgeEach(plan: Plan, options: AssessOptions, further?: Further): Judgements {
  const { asOf, knownAt = null, profile, declarations } = options;
  const clocks = {
    asOf,
    knownAt,
    withHindsight: !knownAt,
    profile: profile?.id ?? planDefaultId,
    trajectoryProfile: profile?.pace ? profile.id : planDefaultId,
  };
  const readings = readingsByIndicator(plan, options);
  const indicators: Record<string, IndicatorJudgement> = {};
  const targets: Record<string, Judgement> = {};
  for (const indicator of Object.values(plan.indicators)) {
    const { id } = indicator;
    const context = {
      indicator,
      asOf: periodParts(asOf),
      readings: readings(id),
      declaration: { ...indicator.declaration, ...declarations?.[id] },
      profile,
      further,
    };
    const all = indicator.targets.map((target) => (targets[target.id] = judgeTarget(context, target, clocks)));
    indicators[id] = {
      indicator: id,
      targets: indicator.targets.map((target) => target.id),
      rating: profile?.combine?.(all.flatMap((one) => one.rating ?? [])) ?? null,
    };
  }
  return { plan: plan.id, ...clocks, indicators, targets };
}
