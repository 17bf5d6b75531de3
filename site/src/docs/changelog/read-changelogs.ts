import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseChangelog, type Release } from './parse-changelog.ts';

/** A package with its releases, the newest first; none before the first release. */
export interface Changelog {
  readonly name: string;
  readonly releases: readonly Release[];
}

const packages = fileURLToPath(new URL('../../../../packages/', import.meta.url));

/** The changelog of every package in a folder. */
export async function readChangelogs(folder = packages): Promise<Changelog[]> {
  const manifests = (await Array.fromAsync(glob('*/package.json', { cwd: folder }))).sort();
  return Promise.all(
    manifests.map(async (manifest) => {
      const { name }: { name: string } = JSON.parse(await readFile(join(folder, manifest), 'utf8'));
      const file = join(folder, manifest, '../CHANGELOG.md');
      return { name, releases: existsSync(file) ? parseChangelog(await readFile(file, 'utf8')) : [] };
    }),
  );
}
