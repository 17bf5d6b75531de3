import type { Observation } from '../../observation/observation.js';
import type { Indicator } from '../indicator.js';

/** Observations in the order of their indicators; those of one indicator as they stand in their file. */
export function observationsInOrder(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
): readonly Observation[] {
  const byIndicator = new Map<string, Observation[]>(indicators.map(({ id }) => [id, []]));
  for (const observation of observations) byIndicator.get(observation.indicator)?.push(observation);
  return [...byIndicator.values()].flat();
}
