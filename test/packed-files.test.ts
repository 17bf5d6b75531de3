import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../scripts/rehearsal/run-command.ts';

const folders = ['plan', 'qingyuan'];

/** What would be published from a folder, with one name for all shared chunks of the bundler, as their hashes change. */
async function packedFiles(folder: string): Promise<string[]> {
  const listing = await runCommand('npx', ['-y', 'pnpm', 'pack', '--dry-run', '--json'], { cwd: folder });
  const { files } = JSON.parse(listing) as { files: { path: string }[] };
  const names = files.map(({ path }) => path.replace(/^dist\/(?:chunk|[a-z-]+)-[A-Za-z0-9_-]{8}\./, 'dist/chunk-….'));
  return [...new Set(names)].sort();
}

describe.each(folders)('the published package of packages/%s', (name) => {
  const folder = `packages/${name}`;

  it('holds what was reviewed, and nothing else', async () => {
    // There is none before the first release.
    const files = (await packedFiles(folder)).filter((path) => path !== 'CHANGELOG.md');
    await expect(`${files.join('\n')}\n`).toMatchFileSnapshot(`packed-files/${name}.txt`);
  });

  it('holds whatever its exports and commands name', async () => {
    const { bin = {}, exports, main, types } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const named = [...leaves(exports), ...leaves(bin), main, types].map((path: string) => path.replace('./', ''));
    expect(named.length).toBeGreaterThan(4);
    const files = await packedFiles(folder);
    expect(named.filter((path) => !files.includes(path))).toEqual([]);
  });
});

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [];
}
