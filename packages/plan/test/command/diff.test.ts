import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromPlanJson } from '../../src/export/from-plan-json.js';
import { toPlanJson } from '../../src/export/plan-json.js';
import { readPlan } from '../../src/files/read-plan.js';
import { readPlanOrRelease } from '../../src/files/read-plan-or-release.js';
import { inventedPlan, withCopy, xianxing } from './xianxing.js';

const row = '2022,190,final,official,same,stated,,yearbook-2022,,步道190公里 [a](b) @somebody <img>,2024-06-30,,\n';

async function withNewer<T>(test: (newer: string) => Promise<T>): Promise<T> {
  return withCopy(async (folder) => {
    const file = join(folder, 'observations/footpath-length.csv');
    await writeFile(file, (await readFile(file, 'utf8')) + row);
    return test(folder);
  });
}

describe('xianxing diff', () => {
  it('says what changed between two data folders', async () => {
    await withNewer(async (newer) => {
      const { code, out } = await xianxing(['diff', inventedPlan, newer]);
      expect(code).toBe(0);
      expect(out).toMatchInlineSnapshot(`
        "Verdicts
          - Total length of footpaths 2022 (≥ 180): unknown → met

        Observations
          - added Total length of footpaths 2022: 190 (source yearbook-2022, recorded
            2024-06-30)"
      `);
      expect((await xianxing(['diff', inventedPlan, newer, '--lang', 'zh'])).out).toMatchInlineSnapshot(`
        "判断
          - 步道总长度 2022（≥ 180）：未知 → 达到

        观测值
          - 新增 步道总长度 2022：190（来源 yearbook-2022，2024-06-30 收录）"
      `);
    });
  });

  it('says the other way round that a row is gone', async () => {
    await withNewer(async (newer) => {
      const { out } = await xianxing(['diff', newer, inventedPlan]);
      expect(out).toContain('Rows that are gone or were rewritten');
      expect(out).toContain('met → unknown');
    });
  });

  it('says plainly that nothing differs', async () => {
    expect(await xianxing(['diff', inventedPlan, inventedPlan])).toEqual({ code: 0, out: 'Nothing differs', err: '' });
    expect((await xianxing(['diff', inventedPlan, inventedPlan, '--markdown'])).out).toBe('Nothing differs');
    expect((await xianxing(['diff', inventedPlan, inventedPlan, '--lang', 'zh'])).out).toBe('没有不同');
  });

  it('writes Markdown in which the words of the data are only words', async () => {
    await withNewer(async (newer) => {
      const sources = join(newer, 'sources.yaml');
      const named = (await readFile(sources, 'utf8')).replace(
        'Sample City Yearbook',
        'A [a](b) @somebody <img> *c* | d',
      );
      await writeFile(sources, named);
      const { out } = await xianxing(['diff', inventedPlan, newer, '--markdown']);
      expect(out).toContain('### Verdicts\n\n- Total length of footpaths 2022 (≥ 180): unknown → met\n');
      expect(out).toContain('\\[a\\](b) @\u200bsomebody \\<img\\> \\*c\\* \\| d');
    });
  });

  it('prints the comparison as JSON', async () => {
    await withNewer(async (newer) => {
      const { out } = await xianxing(['diff', inventedPlan, newer, '--json']);
      expect(JSON.parse(out)).toMatchObject({
        dataChanges: [{ kind: 'added', indicator: 'footpath-length', period: '2022' }],
        lostRows: [],
        verdicts: [{ target: { id: 'footpath-length-2022' }, before: { state: 'unknown' }, after: { state: 'met' } }],
      });
    });
  });

  it('judges both sides as of one day where it is asked to', async () => {
    await withNewer(async (newer) => {
      const { out } = await xianxing(['diff', inventedPlan, newer, '--as-of', '2021-12-31']);
      expect(out).not.toContain('unknown → met');
      expect((await xianxing(['diff', inventedPlan, newer, '--as-of', 'today'])).code).toBe(2);
    });
  });

  it('remarks that the sides are two different plans', async () => {
    await withCopy(async (folder) => {
      const file = join(folder, 'plan.yaml');
      await writeFile(file, (await readFile(file, 'utf8')).replace(/^id: .*/m, 'id: other-plan'));
      expect((await xianxing(['diff', inventedPlan, folder])).err).toContain('these are two different plans');
      expect((await xianxing(['diff', inventedPlan, inventedPlan])).err).toBe('');
    });
  });

  it('refuses a side with errors and says which', async () => {
    await withNewer(async (newer) => {
      await writeFile(join(newer, 'searches.yaml'), '- {}\n');
      const { code, out, err } = await xianxing(['diff', inventedPlan, newer]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(`${newer} has errors and cannot be compared:`);
      expect(err).toContain('searches.yaml');
    });
  });
});

describe('a published plan', () => {
  it('is read as the plan that it was made from', async () => {
    const { plan } = await readPlan(inventedPlan);
    if (!plan) throw new Error('the invented plan has an error');
    const published = JSON.parse(JSON.stringify(toPlanJson(plan)));
    expect(fromPlanJson(published)).toEqual(plan);
    await withCopy(async (folder) => {
      const release = join(folder, 'release');
      await mkdir(release);
      await writeFile(join(release, 'plan.json'), JSON.stringify(published));
      for (const path of [release, join(release, 'plan.json')]) {
        expect((await xianxing(['diff', path, inventedPlan])).out).toBe('Nothing differs');
      }
    });
  });

  it.each([
    { why: 'cut off', text: '{"id": "a', code: 'json-syntax' },
    { why: 'of another form', text: '{"id": "a"}', code: 'missing-key' },
    { why: 'no plan', text: '[]', code: 'wrong-shape' },
  ])('is refused when it is $why', async ({ text, code }) => {
    await withCopy(async (folder) => {
      const file = join(folder, 'plan.json');
      await writeFile(file, text);
      const { plan, issues } = await readPlanOrRelease(file);
      expect(plan).toBeNull();
      expect(issues.map((issue) => issue.code)).toContain(code);
      expect((await xianxing(['diff', file, inventedPlan])).code).toBe(1);
    });
  });

  it('is refused when a target lacks its number', async () => {
    const { plan } = await readPlan(inventedPlan);
    if (!plan) throw new Error('the invented plan has an error');
    const published = JSON.parse(JSON.stringify(toPlanJson(plan)));
    published.indicators[0].targets[0].value = null;
    published.indicators[0].targets[0].operator = '>=';
    expect(() => fromPlanJson(published)).toThrow(RangeError);
    await withCopy(async (folder) => {
      await writeFile(join(folder, 'release.json'), JSON.stringify(published));
      expect((await readPlanOrRelease(join(folder, 'release.json'))).issues).toMatchObject([{ code: 'missing-key' }]);
    });
  });
});
