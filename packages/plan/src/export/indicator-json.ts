import type { Assessment } from '../attainment/assessment.js';
import type { Plan } from '../plan/plan.js';
import { indicatorBelonging } from '../table/indicator-belonging.js';
import { toClocks, toPublishedAttainment } from './attainment-json.js';
import { toEdition } from './edition.js';
import { toPublishedIndicator } from './plan-json.js';
import type { PublishedIndicatorPart } from './published-parts.js';

/**
 * Everything about one indicator: what is promised, what was observed, what was looked for, and every part of its judgements.
 *
 * @param id - Id of an indicator of the plan.
 * @param assessment - Of the same plan.
 * @param version - Version of the data (semantic versioning).
 * @throws RangeError where the plan has no such indicator.
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * const { attainments } = toIndicatorJson('footpath-length', plan, assess(plan, { asOf: plan.dataDate }), '1.0.0');
 * attainments.length === plan.indicators['footpath-length'].targets.length; //=> true
 */
export function toIndicatorJson(
  id: string,
  plan: Plan,
  assessment: Assessment,
  version: string,
): PublishedIndicatorPart {
  const indicator = plan.indicators[id];
  if (!indicator) throw new RangeError(`the plan has no indicator "${id}"`);
  const observations = plan.observations.filter((observation) => observation.indicator === id);
  const cited = new Set(observations.map(({ source }) => source));
  return {
    ...toEdition(plan, version),
    ...toClocks(assessment),
    indicator: toPublishedIndicator(indicator),
    belongsTo: indicatorBelonging(id, plan),
    attainments: indicator.targets.flatMap((target) => {
      const attainment = assessment.targets[target.id];
      return attainment ? [toPublishedAttainment(attainment)] : [];
    }),
    rating: assessment.indicators[id]?.rating ?? null,
    observations,
    sources: Object.values(plan.sources).filter((source) => cited.has(source.id)),
    searches: plan.searches.filter((search) => search.indicators.includes(id)),
  };
}
