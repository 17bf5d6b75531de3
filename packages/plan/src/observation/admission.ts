import type { Observation } from './observation.js';

/**
 * Admits rows that count what the plan counts; the default. Their period may be stated or inferred.
 *
 * @example
 * admitSameDefinition({ definition: 'near' }); //=> false
 */
export function admitSameDefinition(observation: Observation): boolean {
  return observation.definition === 'same';
}

/**
 * Admits rows of a near definition too; judgements that rest on one are marked `near-definition`.
 *
 * @example
 * admitNearDefinition({ definition: 'near' }); //=> true
 */
export function admitNearDefinition(_observation: Observation): boolean {
  return true;
}
