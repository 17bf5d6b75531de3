import { readFileSync } from 'node:fs';
import { type PublicExport, publicExports } from '../api/public-exports.ts';

/** The entries of the library, as they are named in its `exports` (`.` is `index`). */
export const libraryEntries = ['index', 'text', 'files', 'schema', 'export'] as const;

/** A package that is published, and every name in it that others rely on: an export of an entry, an id. */
export interface PublicNames {
  readonly package: string;
  /** Where the names of its last release stand. */
  readonly released: string;
  readonly names: readonly string[];
}

/** What each entry of the library exports, sorted by name; found by the compiler, which reads all of it once. */
export function libraryExports(): ReadonlyMap<string, readonly PublicExport[]> {
  const fileOf = (entry: string) => `packages/plan/src/entry/${entry}.ts`;
  const all = publicExports(libraryEntries.map(fileOf)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map(libraryEntries.map((name) => [name, all.filter(({ entry }) => entry === fileOf(name))]));
}

/** The names of today, of both packages. */
export function publicNames(exports = libraryExports()): PublicNames[] {
  return [
    {
      package: '@xianxing/plan',
      released: 'packages/plan/api/released.txt',
      names: [...exports].flatMap(([entry, exported]) => exported.map(({ name }) => `${entry} ${name}`)),
    },
    {
      package: '@xianxing/qingyuan',
      released: 'packages/qingyuan/api/released.txt',
      names: idsIn(readFileSync('packages/qingyuan/src/generated/ids.ts', 'utf8')),
    },
  ];
}

/** `TaskId a1t1` for each member of each union of literal ids. */
export function idsIn(module: string): string[] {
  return [...module.matchAll(/^export type (\w+) =([^;]*);/gm)].flatMap(([, type, union = '']) =>
    [...union.matchAll(/'([^']+)'/g)].map(([, id]) => `${type} ${id}`),
  );
}
