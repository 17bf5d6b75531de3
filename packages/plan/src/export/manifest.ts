import type { Plan, PlanStatus } from '../plan/plan.js';
import type { Localized } from '../vocabulary/localized.js';
import type { IsoDate } from '../vocabulary/period.js';
import { toNotice } from './notice.js';
import { sha256, utf8 } from './sha256.js';

/** One published file, by which a reader can tell that it arrived whole. */
export interface ManifestFile {
  /** Relative to the manifest. */
  readonly path: string;
  readonly bytes: number;
  /** Of its bytes, in hex. */
  readonly sha256: string;
}

/** What `/data/v1/manifest.json` holds: how new the data are, and what files there are. */
export interface Manifest {
  readonly plan: string;
  /** Version of the data. */
  readonly version: string;
  readonly dataDate: IsoDate;
  readonly planStatus: PlanStatus;
  readonly notice: Localized;
  /** Number of recorded rows: they are never removed or edited, so that it only grows. */
  readonly observations: number;
  /** By path. */
  readonly files: readonly ManifestFile[];
}

/**
 * How new the data are, and size and hash of every file.
 *
 * Newer is what has the later `dataDate`, then the higher version, then the more observations.
 *
 * @param version - Version of the data (semantic versioning).
 * @param files - Text by path.
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * const { files } = await toManifest(plan, '1.0.0', new Map([['a.csv', 'x\n']]));
 * files[0].bytes; //=> 2
 */
export async function toManifest(plan: Plan, version: string, files: ReadonlyMap<string, string>): Promise<Manifest> {
  const { id, dataDate, status, observations } = plan;
  const listed = [...files].map(async ([path, text]) => ({
    path,
    bytes: utf8(text).byteLength,
    sha256: await sha256(text),
  }));
  return {
    plan: id,
    version,
    dataDate,
    planStatus: status,
    notice: toNotice(plan),
    observations: observations.length,
    files: (await Promise.all(listed)).sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
