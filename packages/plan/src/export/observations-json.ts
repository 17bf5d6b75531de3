import type { Observation } from '../observation/observation.js';
import type { Plan, PlanStatus } from '../plan/plan.js';
import type { Source } from '../plan/source.js';
import type { Localized } from '../vocabulary/localized.js';
import type { IsoDate } from '../vocabulary/period.js';
import { toNotice } from './notice.js';

/** What `/data/v1/observations.json` holds: every recorded row, and the sources that they cite. */
export interface PublishedObservations {
  readonly plan: string;
  /** Version of the data. */
  readonly version: string;
  readonly dataDate: IsoDate;
  readonly planStatus: PlanStatus;
  readonly notice: Localized;
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
  const { id, dataDate, status, observations, sources } = plan;
  return {
    plan: id,
    version,
    dataDate,
    planStatus: status,
    notice: toNotice(plan),
    observations,
    sources: Object.values(sources),
  };
}
