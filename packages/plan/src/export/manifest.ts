import type { Plan } from '../plan/plan.js';
import { type Edition, toEdition } from './edition.js';
import type { PublishedFile } from './file-list.js';

/** What `manifest.json` holds: how new the data are, and what files there are. */
export interface PublishedManifest extends Edition {
  /** Number of recorded rows: they are never removed or edited, so that it only grows. */
  readonly observations: number;
  /** By path. */
  readonly files: readonly PublishedFile[];
}

/**
 * How new the data are, and size and hash of every file.
 *
 * Newer is what has the later `dataDate`, then the higher version, then the more observations.
 *
 * @param version - Version of the data (semantic versioning).
 * @param files - By path.
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * toManifest(plan, '1.0.0', []).observations === plan.observations.length; //=> true
 */
export function toManifest(plan: Plan, version: string, files: readonly PublishedFile[]): PublishedManifest {
  return { ...toEdition(plan, version), observations: plan.observations.length, files };
}
