import type { Assessment, Clocks } from '../attainment/assessment.js';
import type { Attainment } from '../attainment/attainment.js';
import { summarize } from '../attainment/summarize.js';
import type { Plan } from '../plan/plan.js';
import { toEdition } from './edition.js';
import { toPublishedTarget } from './plan-json.js';
import type { PublishedAttainment, PublishedAttainments, PublishedJudgement } from './published-attainment.js';

/**
 * Every judgement with all its parts, the profile, both clocks and the counts.
 *
 * @param assessment - Of the same plan.
 * @param version - Version of the data (semantic versioning).
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * const { targets, asOf } = toAttainmentJson(plan, assess(plan, { asOf: plan.dataDate }), '1.0.0');
 * targets.every((attainment) => attainment.asOf === asOf); //=> true
 */
export function toAttainmentJson(plan: Plan, assessment: Assessment, version: string): PublishedAttainments {
  return {
    ...toEdition(plan, version),
    ...toClocks(assessment),
    targets: Object.values(assessment.targets).map(toPublishedAttainment),
    indicators: Object.values(assessment.indicators),
    summaries: summarize(assessment, plan),
    sources: Object.values(plan.sources),
  };
}

/** The two dates and the method of an assessment. */
export function toClocks({ asOf, knownAt, withHindsight, profile, trajectoryProfile }: Clocks): Clocks {
  return { asOf, knownAt, withHindsight, profile, trajectoryProfile };
}

/** A judgement as it is published. */
export function toPublishedAttainment({ unitOfMeasure, promise, evidence, ...parts }: Attainment): PublishedAttainment {
  return {
    ...parts,
    unitOfMeasure: { ...unitOfMeasure.text, basis: unitOfMeasure.basis },
    promise: toPublishedTarget(promise),
    evidence: evidence.map(({ source: _, ...rest }) => rest),
  };
}

/** A judgement in brief. */
export function toPublishedJudgement(attainment: Attainment): PublishedJudgement {
  const { target, indicator, due, attained, state, trajectory, numbers, margin, progress, reasons } = attainment;
  return { target, indicator, due, attained, state, trajectory, observed: numbers.observed, margin, progress, reasons };
}
