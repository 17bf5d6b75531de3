import type { PublishedManifest, PublishedObservations } from '@xianxing/plan/export';
import { compareEditions, type Edition } from './compare-editions.ts';
import { load, parse, sha256 } from './load.ts';
import { fits, type Shape } from './shape.ts';

/** A manifest lists some hundred files. */
const largestManifest = 1_000_000;

/** About 8,000 rows: what the slowest phone of our readers checks and judges in about a second. */
export const largestData = 5_000_000;

/** What can be wrong with what came, or with the way to it; the words for each stand among those of the page. */
export type Refusal = 'failed' | 'refused' | 'older' | 'large' | 'insecure';

/**
 * Newer data than the page has; null where it has the newest. Anything that is not whole, not ours or not newer is refused, and nothing
 * of it is used.
 *
 * @param folder - Address of the folder with manifest.json.
 * @throws Error whose message is a {@link Refusal}, or whatever the way to the server threw.
 */
export async function ask(
  plan: string,
  shapes: Readonly<Record<'manifest' | 'observations', Shape>>,
  now: Edition,
  folder: string,
  signal: AbortSignal,
): Promise<PublishedObservations | null> {
  const arrived = parse(await load(`${folder}manifest.json`, largestManifest, signal));
  if (!fits(arrived, shapes.manifest)) throw new Error('refused');
  const manifest = arrived as PublishedManifest;
  if (manifest.plan !== plan) throw new Error('refused');
  const newer = compareEditions(editionOf(manifest, manifest.observations), now);
  if (newer === 0) return null;
  if (newer < 0) throw new Error('older');
  const file = manifest.files.find(({ path }) => path === 'observations.json');
  if (!file) throw new Error('refused');
  if (file.bytes > largestData) throw new Error('large');
  // Browsers calculate hashes only where the connection is safe: without one nothing can be checked, so nothing is taken.
  if (!globalThis.crypto?.subtle) throw new Error('insecure');
  const bytes = await load(folder + file.path, file.bytes, signal);
  if ((await sha256(bytes)) !== file.sha256) throw new Error('refused');
  const parsed = parse(bytes);
  if (!fits(parsed, shapes.observations)) throw new Error('refused');
  const data = parsed as PublishedObservations;
  const sources = new Set(data.sources.map(({ id }) => id));
  const whole =
    data.plan === plan &&
    compareEditions(editionOf(data, data.observations.length), editionOf(manifest, manifest.observations)) === 0 &&
    data.observations.every(({ source }) => sources.has(source));
  if (!whole) throw new Error('refused');
  return data;
}

/** How new a manifest or a set of observations is. */
export function editionOf({ dataDate }: Pick<Edition, 'dataDate'>, rows: number): Edition {
  return { dataDate, rows };
}
