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

/** What an entry of the library exports, sorted by name. */
export function exportsOf(entry: string): PublicExport[] {
  return [...publicExports([`packages/plan/src/entry/${entry}.ts`])].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The names of today, of both packages. */
export function publicNames(): PublicNames[] {
  return [
    {
      package: '@xianxing/plan',
      released: 'packages/plan/api/released.txt',
      names: libraryEntries.flatMap((entry) => exportsOf(entry).map(({ name }) => `${entry} ${name}`)),
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
