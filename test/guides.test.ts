import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles } from './hand-written-files.js';

const guides = projectFiles().filter(
  (file) =>
    file.endsWith('.md') &&
    !file.includes('/data/') &&
    !file.startsWith('site/src/content/') &&
    !file.startsWith('.changeset/') &&
    !file.includes('CHANGELOG'),
);

const scripts = new Set<string>(
  ['package.json', 'packages/plan/package.json', 'packages/qingyuan/package.json', 'site/package.json'].flatMap(
    (file) => Object.keys(JSON.parse(readFileSync(file, 'utf8')).scripts ?? {}),
  ),
);

/** Paths that a guide names, in links and in backticks; a name with `<…>`, `*` or `…` is a pattern. */
function pathsIn(text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  const named = [...text.matchAll(/`((?:\.?[\w@-]+\/)+[\w.@-]*)`/g)].map((match) => match[1] ?? '');
  return [...links, ...named.filter((name) => !name.startsWith('@xianxing/') && !name.startsWith('dist/'))];
}

/** Scripts that a guide tells people to run: `pnpm test`, `npx -y pnpm start`. */
function scriptsIn(text: string): string[] {
  const notScripts = new Set(['install', 'exec', 'add', 'changeset']);
  return [...text.matchAll(/\bpnpm (?:run )?([a-z][\w:-]*)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !notScripts.has(name));
}

/** Guides name folders from their own place, from the root, or, for the floors, from the source of packages/plan. */
function exists(guide: string, path: string): boolean {
  return [dirname(guide), '.', 'packages/plan/src'].some((root) => existsSync(join(root, path)));
}

describe('guides', () => {
  it('are found', () => {
    expect(guides).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']));
  });

  it.each(guides)('%s names only paths that exist', (guide) => {
    const missing = pathsIn(readFileSync(guide, 'utf8')).filter((path) => !exists(guide, path));
    expect(missing).toEqual([]);
  });

  it.each(guides)('%s names only scripts that exist', (guide) => {
    expect(scriptsIn(readFileSync(guide, 'utf8')).filter((name) => !scripts.has(name))).toEqual([]);
  });

  it('would object to a path or a script that does not exist', () => {
    expect(pathsIn('See `packages/plan/src/nowhere.ts` and [this](docs/none.md).')).toEqual([
      'docs/none.md',
      'packages/plan/src/nowhere.ts',
    ]);
    expect(exists('README.md', 'packages/plan/src/nowhere.ts')).toBe(false);
    expect(scriptsIn('run `npx -y pnpm nonsense`').every((name) => scripts.has(name))).toBe(false);
  });
});
