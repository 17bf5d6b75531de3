import { type DataChange, dataChanges } from '../observation/data-changes.js';
import type { Plan } from '../plan/plan.js';
import { type Edition, toEdition } from './edition.js';

/** What `changes.json` holds: every addition, revision and withdrawal, the newest first. */
export interface PublishedChanges extends Edition {
  readonly changes: readonly DataChange[];
}

/**
 * How the data came to be what they are: what was added, revised and withdrawn on which day, what stood before, what stands since, and
 * the reason given.
 *
 * @param version - Version of the data (semantic versioning).
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * toChangesJson(plan, '1.0.0').changes[0].kind; //=> 'added'
 */
export function toChangesJson(plan: Plan, version: string): PublishedChanges {
  return { ...toEdition(plan, version), changes: dataChanges(plan.observations) };
}
