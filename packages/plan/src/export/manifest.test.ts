import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { buildPlan, indicator, level, observed } from '../../test/build-plan.js';
import { toManifest } from './manifest.js';

const plan = buildPlan([indicator({ targets: [level()] })], [observed('2020', 1), observed('2021', 2)]);

it('lists each file with its bytes and its hash, by path', async () => {
  const files = new Map([
    ['b.csv', '驿站\n'],
    ['a.json', '{}'],
  ]);
  const manifest = await toManifest(plan, '1.0.0', files);
  expect(manifest.files).toEqual(
    ['a.json', 'b.csv'].map((path) => ({
      path,
      bytes: Buffer.byteLength(files.get(path) ?? ''),
      sha256: createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex'),
    })),
  );
});

it('counts the recorded rows', async () => {
  expect(await toManifest(plan, '1.0.0', new Map())).toMatchObject({ observations: 2, dataDate: plan.dataDate });
});
