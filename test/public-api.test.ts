import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { idsIn, libraryEntries, libraryExports, publicNames } from '../scripts/release/public-names.ts';
import { removedWithoutMajor } from '../scripts/release/removed-without-major.ts';
import { waitingBump } from '../scripts/release/waiting-bump.ts';

const exports = libraryExports();

/** The declaration as the compiler takes it: comments are told in the reference. */
const withoutComments = (declaration: string) => declaration.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '');

describe('the public API', () => {
  // A changed export shows as a changed file in review; `npx vitest run test/public-api.test.ts -u` writes it.
  it.each(libraryEntries)('of the entry %s is the one that was reviewed', async (entry) => {
    const exported = exports.get(entry) ?? [];
    expect(exported.length).toBeGreaterThan(0);
    const text = exported.map(({ declaration }) => withoutComments(declaration)).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`../packages/plan/api/${entry}.d.txt`);
  });

  it.each(publicNames(exports))(
    'of $package has lost no name without a major version',
    ({ package: name, released, names }) => {
      expect(names.length).toBeGreaterThan(50);
      expect(new Set(names).size).toBe(names.length);
      const promised = existsSync(released) ? readFileSync(released, 'utf8').trim().split('\n') : [];
      expect(removedWithoutMajor(promised, names, waitingBump(name))).toEqual([]);
    },
  );
});

describe('a removed name', () => {
  const released = ['index assess', 'index summarize'];

  it.each([
    { bump: null, why: 'nobody has said that anything changes' },
    { bump: 'patch', why: 'a patch is for observations and wording' },
    { bump: 'minor', why: 'a minor version only adds' },
  ] as const)('is noticed beside $bump: $why', ({ bump }) => {
    expect(removedWithoutMajor(released, ['index assess'], bump)).toEqual(['index summarize']);
  });

  it('may go with a major version', () => {
    expect(removedWithoutMajor(released, ['index assess'], 'major')).toEqual([]);
  });

  it('may be an id', () => {
    expect(idsIn("export type TaskId =\n  | 'a1t1'\n  | 'a1t2';\n")).toEqual(['TaskId a1t1', 'TaskId a1t2']);
  });
});
