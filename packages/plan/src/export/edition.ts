import type { Plan, PlanStatus } from '../plan/plan.js';
import type { Localized } from '../vocabulary/localized.js';
import type { IsoDate } from '../vocabulary/period.js';
import { toNotice } from './notice.js';

/** What every published file says of itself. */
export interface Edition {
  /** Id of the plan. */
  readonly plan: string;
  /** Version of the data (semantic versioning). */
  readonly version: string;
  readonly dataDate: IsoDate;
  readonly planStatus: PlanStatus;
  readonly notice: Localized;
}

/** The edition of a plan's data. */
export function toEdition(plan: Plan, version: string): Edition {
  return { plan: plan.id, version, dataDate: plan.dataDate, planStatus: plan.status, notice: toNotice(plan) };
}
