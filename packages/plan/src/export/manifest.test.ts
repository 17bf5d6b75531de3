import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { buildPlan, indicator, level, observed } from '../../test/build-plan.js';
import { listFiles } from './file-list.js';
import { toManifest } from './manifest.js';

const plan = buildPlan([indicator({ targets: [level()] })], [observed('2020', 1), observed('2021', 2)]);

it('lists each file with its bytes and its hash, by path', async () => {
  const files = new Map([
    ['b.csv', '驿站\n'],
    ['a.json', '{}'],
  ]);
  expect(await listFiles(files)).toEqual(
    ['a.json', 'b.csv'].map((path) => ({
      path,
      bytes: Buffer.byteLength(files.get(path) ?? ''),
      sha256: createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex'),
    })),
  );
});

it('counts the recorded rows', () => {
  expect(toManifest(plan, '1.0.0', [])).toMatchObject({ observations: 2, dataDate: plan.dataDate });
});
