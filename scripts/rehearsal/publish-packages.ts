import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Registry } from './start-registry.ts';

/** A package as it was published. */
export interface Published {
  readonly name: string;
  readonly version: string;
  /** Size of its archive. */
  readonly bytes: number;
}

const folders = ['packages/plan', 'packages/qingyuan'];
const archives = 'archives';

/** Version, changelog, build, pack and publish in a copy of the checkout, with the commands of a release. */
export async function publishPackages(checkout: string, registry: Registry): Promise<Published[]> {
  await ensureChangeset(checkout);
  const run = (...args: string[]) =>
    runCommand('npx', ['-y', 'pnpm', ...args], { cwd: checkout, env: { CI: 'true', NPM_CONFIG_PROVENANCE: 'false' } });
  await run('install', '--frozen-lockfile', '--prefer-offline');
  await run('release:version');
  await run('build:packages');
  // Only now: what the workspace itself needs comes from where it always comes from.
  await writeFile(join(checkout, '.npmrc'), registry.npmrc);
  await run('exec', 'changeset', 'pack', '--out-dir', archives);
  await run('exec', 'changeset', 'publish', '--from-pack-dir', archives, '--no-git-tag');
  const packed = await readdir(join(checkout, archives), { recursive: true });
  return Promise.all(folders.map((folder) => describe(checkout, folder, packed)));
}

/** Right after a release nothing waits to be released: then a patch of both is rehearsed. */
async function ensureChangeset(checkout: string): Promise<void> {
  const folder = join(checkout, '.changeset');
  const waiting = (await readdir(folder)).filter((file) => file.endsWith('.md') && file !== 'README.md');
  if (waiting.length > 0) return;
  const both = "---\n'@xianxing/plan': patch\n'@xianxing/qingyuan': patch\n---\n\nA rehearsal.\n";
  await writeFile(join(folder, 'rehearsal.md'), both);
}

async function describe(checkout: string, folder: string, packed: readonly string[]): Promise<Published> {
  const { name, version } = JSON.parse(await readFile(join(checkout, folder, 'package.json'), 'utf8'));
  const changelog = await readFile(join(checkout, folder, 'CHANGELOG.md'), 'utf8');
  if (!changelog.includes(`## ${version}`)) throw new Error(`${folder}/CHANGELOG.md says nothing of ${version}`);
  const ending = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  const archive = packed.find((file) => file.endsWith(ending));
  if (archive === undefined) throw new Error(`No archive ends in ${ending}; there are ${packed.join(', ')}`);
  return { name, version, bytes: (await stat(join(checkout, archives, archive))).size };
}
