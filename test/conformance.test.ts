import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapters } from '../scripts/conformance/adapters.ts';
import { differences } from '../scripts/conformance/differences.ts';
import { readCases } from '../scripts/conformance/read-cases.ts';
import { report } from '../scripts/conformance/report.ts';
import { runCase } from '../scripts/conformance/run-case.ts';

const progress = {
  id: 'halfway',
  method: 'progress from baseline',
  source: 'https://example.org',
  inputs: { baseline: 10, current: 15, target: 20 },
  expected: { progress: 0.5 },
};

describe('the conformance runner', () => {
  it.each<[string, unknown, unknown, number | undefined, number]>([
    ['a number within the tolerance', 1, 1 + 1e-7, undefined, 0],
    ['a number outside it', 1, 1.00001, undefined, 1],
    ['a large number within the fraction of it', 1000, 1000.4, 0.001, 0],
    ['no number where one is expected', 1, null, undefined, 1],
    ['a number where none is expected', null, 0, undefined, 1],
    ['NaN', 1, Number.NaN, undefined, 1],
    ['a field that is missing', { a: 1 }, {}, undefined, 1],
    ['a field that nobody asked for', { a: 1 }, { a: 1, b: 2 }, undefined, 0],
    ['a list that is too long', [1], [1, 2], undefined, 1],
    ['another label', { a: 'sun' }, { a: 'cloud' }, undefined, 1],
  ])('compares: %s', (_why, expected, got, tolerance, count) => {
    expect(differences(expected, got, tolerance)).toHaveLength(count);
  });

  it('says what failed, what it expected and what it got', () => {
    const wrong = { ...progress, id: 'wrong', expected: { progress: 0.4 } };
    const broken = { ...progress, id: 'broken', inputs: {} };
    const unknown = { ...progress, id: 'unknown', method: 'constructor' };
    expect(report([progress, wrong, broken, unknown].map((one) => runCase(one, adapters)))).toMatchInlineSnapshot(`
      "Passed / total
        progress from baseline                                                   1 / 3

      FAILED wrong
        progress: expected 0.4, got 0.5

      FAILED broken
        error
          expected {"progress":0.5}
          got      "inputs.baseline is undefined, not a number"

      Unsupported
        constructor                                                                  1

      1 of 3 pass, 2 fail, 1 unsupported"
    `);
  });
});

describe('a file of cases', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cases-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = async (text: string) => {
    const path = join(folder, 'cases.json');
    await writeFile(path, text);
    const result = await readCases(path);
    return 'problems' in result ? result.problems.map((problem) => problem.replace(`${path}: `, '')) : result.cases;
  };

  it('is read whole', async () => {
    expect(await read(JSON.stringify([progress]))).toEqual([progress]);
  });

  it('that cannot be used says everything that is wrong with it', async () => {
    expect(
      await read(JSON.stringify([{ id: 'a', method: 'x', inputs: {}, expected: {}, tolerance: -1 }, { id: 'a' }, 3])),
    ).toMatchInlineSnapshot(`
      [
        "case 1: "tolerance" is -1, not a number from 0 · 容差应为非负数",
        "case 2: "method" is missing or no string · 缺少或类型不符",
        "case 2: "inputs" is missing or no object · 缺少或类型不符",
        "case 2: "expected" is missing or no object · 缺少或类型不符",
        "case 3: a case is a record, not 3 · 应为记录",
        "the id "a" stands twice · 编号重复",
      ]
    `);
    expect(await read('{}')).toEqual(['a list of cases is expected · 应为案例列表']);
    expect((await read('[{'))[0]).toContain('not JSON');
    expect(await readCases(join(folder, 'none.json'))).toEqual({
      problems: [expect.stringContaining('there is no such file')],
    });
  });
});
