import { assess } from '../src/attainment/assess.js';
import type { AssessOptions } from '../src/attainment/assessment.js';
import type { Attainment } from '../src/attainment/attainment.js';
import type { Observation } from '../src/observation/observation.js';
import type { Indicator } from '../src/plan/indicator.js';
import { buildPlan, indicator } from './build-plan.js';

/** The judgement of the first target of the invented indicator `things`. */
export function assessFirst(
  change: Partial<Indicator> & Pick<Indicator, 'targets'>,
  rows: readonly Observation[],
  asOf: string,
  options: Partial<AssessOptions> = {},
): Attainment {
  const assessment = assess(buildPlan([indicator(change)], rows), { asOf, ...options });
  const [first = ''] = assessment.indicators.things?.targets ?? [];
  const attainment = assessment.targets[first];
  if (!attainment) throw new Error(`no target ${first}`);
  return attainment;
}
