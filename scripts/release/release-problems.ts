import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checksumFile, copiedVersions, sha256 } from './copy-release.ts';

/** In what the committed copies of releases differ from what was released: nothing, where nobody touched them. */
export async function releaseProblems(releases: string): Promise<string[]> {
  const versions = await copiedVersions(releases);
  if (versions.length === 0) return existsSync(join(releases, checksumFile)) ? ['every copy is gone'] : [];
  const listed = await Promise.all([
    folderProblems(releases, releases, (path) => path.endsWith(`/${checksumFile}`)),
    ...versions.map((version) => folderProblems(join(releases, version), releases, () => true)),
  ]);
  return listed.flat();
}

/** Files that are missing, changed or too many, by the list of hashes in their folder. */
async function folderProblems(folder: string, root: string, counts: (path: string) => boolean): Promise<string[]> {
  const shown = (path: string): string => relative(root, join(folder, path));
  const list = await readFile(join(folder, checksumFile), 'utf8').catch(() => '');
  const hashes = new Map(
    list.split('\n').flatMap((line) => (line === '' ? [] : [[line.slice(66), line.slice(0, 64)]])),
  );
  const there = (await filesIn(folder)).filter((path) => path !== checksumFile && counts(path));
  const compared = [...hashes].map(async ([path, hash]) => {
    if (!there.includes(path)) return `${shown(path)} is missing`;
    return sha256(await readFile(join(folder, path))) === hash ? '' : `${shown(path)} was changed`;
  });
  const unlisted = there.filter((path) => !hashes.has(path)).map((path) => `${shown(path)} is not listed`);
  return [...(await Promise.all(compared)), ...unlisted].filter((problem) => problem !== '').sort();
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
