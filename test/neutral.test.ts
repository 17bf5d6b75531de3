import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { projectFiles } from './hand-written-files.js';

const ofThisPlan = /清远|qingyuan|441800/i;

it('nothing in packages/plan names the plan of one city', () => {
  const files = projectFiles().filter((file) => file.startsWith('packages/plan/'));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => ofThisPlan.test(file) || ofThisPlan.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('would notice such a name', () => {
  expect(ofThisPlan.test("import { plan } from '@xianxing/qingyuan';")).toBe(true);
});
