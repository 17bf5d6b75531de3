import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The file in a folder that holds a hash for each of the others. */
export const checksumFile = 'SHA256SUMS';

/**
 * Writes the published files of a version into a folder of its own, where they stay for good, and notes the hash of their list of
 * hashes. A version that has its copy already is left alone, whatever the files are now.
 *
 * @param releases - The folder of all copies.
 * @param files - Text by path, their `SHA256SUMS` among them.
 * @returns Whether a copy was written.
 */
export async function copyRelease(
  releases: string,
  version: string,
  files: ReadonlyMap<string, string>,
): Promise<boolean> {
  if (version === '0.0.0') throw new RangeError('0.0.0 is no release: raise the version first (pnpm release:version)');
  const folder = join(releases, version);
  if (existsSync(folder)) return false;
  // Written beside its place and moved there whole, so that an interruption leaves no half copy.
  const part = join(releases, `.${version}.part`);
  await rm(part, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(part, path)), { recursive: true });
    await writeFile(join(part, path), text);
  }
  await rename(part, folder);
  await noteReleases(releases);
  return true;
}

/** The versions that have a copy, in the order of their folders' names. */
export async function copiedVersions(releases: string): Promise<string[]> {
  if (!existsSync(releases)) return [];
  const entries = await readdir(releases, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** SHA-256 of some bytes, in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function noteReleases(releases: string): Promise<void> {
  const lines = (await copiedVersions(releases)).map(async (version) => {
    const path = `${version}/${checksumFile}`;
    return `${sha256(await readFile(join(releases, path)))}  ${path}\n`;
  });
  await writeFile(join(releases, checksumFile), (await Promise.all(lines)).join(''));
}
