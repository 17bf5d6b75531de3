import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handWrittenFiles } from './hand-written-files.js';

const source = 'packages/plan/src';

/** Floors from the ground up; a file imports only from its own floor and lower ones. */
const floors = ['vocabulary', 'text', 'observation', 'plan', 'attainment', 'finding', 'table', 'export'];

/** What a wing may import beside every floor, and the packages that belong to it alone. */
const wings: Record<string, readonly string[]> = {
  schema: [],
  files: ['schema'],
  cli: ['schema', 'files'],
  entry: ['schema', 'files'],
};

const packageHomes: Record<string, readonly string[]> = {
  zod: ['schema'],
  yaml: ['files'],
  'csv-parse': ['files'],
  'iconv-lite': ['files'],
  commander: ['cli'],
  'string-width': ['cli'],
  'node:': ['files', 'cli'],
};

/** Why the import is not allowed, or null where it is. */
function objection(file: string, specifier: string): string | null {
  const room = roomOf(file);
  if (!specifier.startsWith('.')) return outsideObjection(room, specifier);
  const other = roomOf(normalize(join(dirname(file), specifier)));
  if (room === other) return null;
  const floor = floors.indexOf(room);
  const otherFloor = floors.indexOf(other);
  if (floor >= 0) return otherFloor >= 0 && otherFloor < floor ? null : `${room} may not import ${other}`;
  return otherFloor >= 0 || wings[room]?.includes(other) ? null : `${room} may not import ${other}`;
}

function outsideObjection(room: string, specifier: string): string | null {
  const home = Object.entries(packageHomes).find(([name]) => specifier.startsWith(name))?.[1];
  return home?.includes(room) ? null : `${room} may not import ${specifier}`;
}

function roomOf(file: string): string {
  return file.slice(source.length + 1).split('/')[0] ?? '';
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

describe('the floors of packages/plan', () => {
  const files = handWrittenFiles().filter((file) => file.startsWith(`${source}/`) && !/\.test(-d)?\.ts$/.test(file));

  it('finds the files', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)('%s imports only from its own floor and lower ones', (file) => {
    const objections = importsOf(readFileSync(file, 'utf8')).map((specifier) => objection(file, specifier));
    expect(objections.filter((reason) => reason !== null)).toEqual([]);
  });

  it('would object to an upward import, to zod outside schema and to node: inside a rule', () => {
    expect(objection(`${source}/text/clause.ts`, '../plan/plan.js')).toBe('text may not import plan');
    expect(objection(`${source}/plan/plan.ts`, 'zod')).toBe('plan may not import zod');
    expect(objection(`${source}/attainment/assess.ts`, 'node:fs')).toBe('attainment may not import node:fs');
    expect(objection(`${source}/schema/written.ts`, '../files/read.js')).toBe('schema may not import files');
    expect(importsOf(`export { a } from './a.js';\nconst b = await import('zod');`)).toEqual(['./a.js', 'zod']);
  });
});
