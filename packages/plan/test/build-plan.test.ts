import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPlan } from '../src/files/build-plan.js';
import { withCorruption } from './corruptions/corruption.js';

const inventedPlan = fileURLToPath(new URL('./invented-plan', import.meta.url));

let out = '';
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'xianxing-built-'));
});
afterEach(() => rm(out, { recursive: true }));

const built = (file: string) => readFile(join(out, file), 'utf8');

describe('building a plan', () => {
  it('makes four files, and none again when nothing has changed', async () => {
    const { written } = await buildPlan(inventedPlan, { out });
    expect(written.map((path) => path.slice(out.length + 1))).toEqual([
      'ids.ts',
      'clauses.csv',
      'plan.ts',
      'plan.json',
    ]);
    expect((await readdir(out)).sort()).toEqual(['clauses.csv', 'ids.ts', 'plan.json', 'plan.ts']);
    expect((await buildPlan(inventedPlan, { out })).written).toEqual([]);
  });

  it('declares the ids as unions', async () => {
    await buildPlan(inventedPlan, { out });
    const ids = await built('ids.ts');
    expect(ids).toContain("export type ActionId =\n  | 'a1'\n  | 'a2';");
    expect(ids).toContain('export interface Ids extends PlanIds {\n  readonly action: ActionId;');
  });

  it('lists the clauses with the hashes of their words', async () => {
    await buildPlan(inventedPlan, { out });
    expect((await built('clauses.csv')).split('\n').slice(0, 2)).toEqual([
      'id,sha256',
      expect.stringMatching(/^title,[0-9a-f]{16}$/),
    ]);
  });

  it('writes nothing while an error stands', async () => {
    await buildPlan(inventedPlan, { out });
    const before = await Promise.all((await readdir(out)).map(built));
    const broken = { file: 'plan.yaml', replace: ['status: draft', 'status: final'] } as const;
    const { written, issues } = await withCorruption(inventedPlan, broken, (copy) => buildPlan(copy, { out }));
    expect(written).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['unknown-value']);
    expect(await Promise.all((await readdir(out)).map(built))).toEqual(before);
  });
});

describe('a frozen build', () => {
  it('leaves the committed files alone where they are right', async () => {
    await buildPlan(inventedPlan, { out });
    await rm(join(out, 'plan.ts'));
    const { written, issues } = await buildPlan(inventedPlan, { out, frozen: true });
    expect(issues).toEqual([]);
    expect(written).toEqual([join(out, 'plan.ts')]);
  });

  it('fails where they are not there', async () => {
    const { written, issues } = await buildPlan(inventedPlan, { out, frozen: true });
    expect(written).toEqual([]);
    expect(issues.map(({ code, file }) => [code, file])).toEqual([
      ['clauses-shifted', join(out, 'clauses.csv')],
      ['ids-stale', join(out, 'ids.ts')],
    ]);
  });

  it.each([
    {
      why: 'another text',
      from: /^(a1t1s1),\w+/m,
      to: '$1,0000000000000000',
      message: 'clause a1t1s1 has other words',
      atLine: true,
    },
    {
      why: 'a clause that is gone',
      from: /^(s2s1,\w+)/m,
      to: '$1\ns2s2,0000000000000000',
      message: 'clause s2s2 is gone',
      atLine: true,
    },
    { why: 'a new clause', from: /^s2s1,\w+\n/m, to: '', message: 'clause s2s1 is new', atLine: false },
  ])('sees a shift of clauses: $why', async ({ from, to, message, atLine }) => {
    await buildPlan(inventedPlan, { out });
    const list = await built('clauses.csv');
    await writeFile(join(out, 'clauses.csv'), list.replace(from, to));
    const { issues } = await buildPlan(inventedPlan, { out, frozen: true });
    expect(issues.map(({ code }) => code)).toEqual(['clauses-shifted']);
    expect(issues[0]?.message.en).toBe(message);
    expect(issues[0]?.line !== null).toBe(atLine);
  });

  it.each([
    { why: 'an id is gone', from: "  | 'a2t2'", to: "  | 'a2t2'\n  | 'a2t3'", message: "no more: | 'a2t3'" },
    { why: 'an id is new', from: "\n  | 'a1t2'", to: '', message: "missing: | 'a1t2'" },
  ])('sees stale ids: $why', async ({ from, to, message }) => {
    await buildPlan(inventedPlan, { out });
    await writeFile(join(out, 'ids.ts'), (await built('ids.ts')).replace(from, to));
    const { written, issues } = await buildPlan(inventedPlan, { out, frozen: true });
    expect(written).toEqual([]);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['ids-stale']));
    expect(issues.map((issue) => issue.message.en).join('\n')).toContain(message);
  });
});
