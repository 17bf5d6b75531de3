import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../../../scripts/conformance/adapters.ts';
import type { Case } from '../../../../scripts/conformance/case.ts';
import { readCases } from '../../../../scripts/conformance/read-cases.ts';
import { runCase } from '../../../../scripts/conformance/run-case.ts';

const folder = new URL('./', import.meta.url).pathname;
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

async function casesOf(file: string): Promise<readonly Case[]> {
  const read = await readCases(`${folder}${file}`);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.cases;
}

const cases = (await Promise.all(files.map(casesOf))).flat();

describe('published results of other methods come out', () => {
  it.each(cases.map((one) => ({ ...one, name: `${one.method}, ${one.id}` })))('$name', (one) => {
    expect(runCase(one, adapters).differences).toEqual([]);
  });

  it('cites where each of them is published', () => {
    expect(cases.length).toBeGreaterThan(40);
    expect(cases.filter(({ source, note }) => !/^https?:\/\//.test(source) || !note)).toEqual([]);
  });

  it.each(['statcan-2025', 'statcan-2025-aggregate', 'dns-2025', 'un-2023'])('%s is among them', (method) => {
    expect(cases.some((one) => one.method === method)).toBe(true);
  });
});
