import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const fromLargest = ['major', 'minor', 'patch'] as const;

/** How far the changesets that wait raise the version of a package; null where none names it. */
export function waitingBump(name: string, folder = '.changeset'): (typeof fromLargest)[number] | null {
  const bumps = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => parse(readFileSync(`${folder}/${file}`, 'utf8').split('---')[1] ?? '')?.[name]);
  return fromLargest.find((bump) => bumps.includes(bump)) ?? null;
}
