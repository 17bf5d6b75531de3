import type { Observation } from '../../observation/observation.js';
import type { Indicator } from '../indicator.js';

/** Observations in the order of their indicators; those of one indicator as they stand in their file. */
export function observationsInOrder(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
): readonly Observation[] {
  return indicators.flatMap(({ id }) => observations.filter((observation) => observation.indicator === id));
}
