import type { Observation } from '../observation/observation.js';
import type { Plan } from '../plan/plan.js';
import type { Source } from '../plan/source.js';
import { type Edition, toEdition } from './edition.js';

/** What `observations.json` holds: every recorded row, and the sources that they cite. */
export interface PublishedObservations extends Edition {
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
}

/**
 * Every recorded row, revisions and withdrawals included, and the sources that they cite.
 *
 * @param version - Version of the data (semantic versioning).
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * toObservationsJson(plan, '1.0.0').observations.length === plan.observations.length; //=> true
 */
export function toObservationsJson(plan: Plan, version: string): PublishedObservations {
  const { observations, sources } = plan;
  return { ...toEdition(plan, version), observations, sources: Object.values(sources) };
}
