import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/attainment/assess.js';
import { exportFiles } from '../../src/export/export-files.js';
import { readPlan } from '../../src/files/read-plan.js';
import { publishedSchemas } from '../../src/schema/json-schemas.js';
import { inventedPlan, withCopy, xianxing } from './xianxing.js';

const { plan } = await readPlan(inventedPlan);
if (!plan) throw new Error('the invented plan has an error');

const length = ['assess', inventedPlan, '--indicator', 'footpath-length'];

describe('xianxing assess', () => {
  it('is a table on a wide terminal', async () => {
    const { code, out } = await xianxing([...length, '--lang', 'zh'], { columns: 80 });
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "指标                期限  目标   实际               判断
      ──────────────────  ────  ─────  ─────────────────  ────
      步道总长度（公里）  2021  ≥ 150  151.5（来源不一）  达到
                          2022  ≥ 180  —                  未知
                          2023  ≥ 200  —                  未知
                          2023  > 200  —                  未知

      4 个目标：到期 4（达到 1，未达到 0，未知 3）。
      判断截至 2024-06-30，用全部已收录的数，方法 plan-default。"
    `);
  });

  it('is a list on a narrow one', async () => {
    expect((await xianxing(length, { columns: 40 })).out).toMatchInlineSnapshot(`
      "Total length of footpaths (kilometres)
        2021 ≥ 150: observed 151.5 (sources
          disagree), met
        2022 ≥ 180: unknown
        2023 ≥ 200: unknown
        2023 > 200: unknown

      4 targets: 4 due (1 met, 0 not met, 3
      unknown).
      Judged as of 2024-06-30, by everything
      recorded, with the method plan-default."
    `);
    expect((await xianxing([...length, '--lang', 'zh'], { columns: 40 })).out).toMatchInlineSnapshot(`
      "步道总长度（公里）
        2021 ≥ 150：实际 151.5（来源不一），
          达到
        2022 ≥ 180：未知
        2023 ≥ 200：未知
        2023 > 200：未知

      4 个目标：到期 4（达到 1，未达到 0，未知
      3）。
      判断截至 2024-06-30，用全部已收录的数，
      方法 plan-default。"
    `);
  });

  it('shows every target of the plan once', async () => {
    const { out } = await xianxing(['assess', inventedPlan], { columns: 200 });
    const targets = Object.values(plan.indicators).flatMap((indicator) => indicator.targets);
    const body = out.split('\n\n')[0]?.split('\n').slice(2) ?? [];
    expect(body).toHaveLength(targets.length);
    expect(out).toContain(`${targets.length} targets: `);
  });

  it('goes by the two dates and the method asked for', async () => {
    const early = await xianxing([...length, '--as-of', '2021-12-31', '--known-at', '2022-06-30']);
    expect(early.out).toContain('2021  ≥ 150   148         not met');
    expect(early.out).toContain('(kilometres)                       2022  ≥ 180   148 (2021)  not due yet, behind');
    expect(early.out).toContain('not due yet');
    expect(early.out).toContain('by what was recorded by 2022-06-30');
    const rated = await xianxing([...length, '--as-of', '2021-12-31', '--profile', 'statcan-2025']);
    expect(rated.out).toContain('not due yet, on track,\n    substantial progress');
    expect(rated.out).toContain('with the method statcan-2025');
  });

  it('prints every part of each judgement as JSON', async () => {
    const all = JSON.parse((await xianxing(['assess', inventedPlan, '--json'])).out);
    expect(all).toEqual(JSON.parse(JSON.stringify(assess(plan, { asOf: plan.dataDate }))));
    const one = JSON.parse((await xianxing([...length, '--json'])).out);
    expect(Object.keys(one.targets)).toEqual(plan.indicators['footpath-length']?.targets.map(({ id }) => id));
  });

  it('prints the table that is published as CSV', async () => {
    const files = await exportFiles(plan, { version: '1.0.0', schemas: {} });
    const published = files.get('attainment.csv') ?? '';
    await withCopy(async (folder) => {
      const { out } = await xianxing(['assess', join(folder, '.'), '--csv']);
      expect(`${out}\n`).toBe(published.replaceAll(',1.0.0,', ',,'));
    });
  });

  it.each([
    { args: ['--as-of', '2021'], says: '--as-of: "2021" is no day' },
    { args: ['--known-at', '2021-02-30'], says: '--known-at: "2021-02-30" is no day' },
    { args: ['--profile', 'dns'], says: 'Did you mean dns-2025?' },
    { args: ['--indicator', 'footpath-lenght'], says: 'Did you mean footpath-length?' },
  ])('is misused by $args', async ({ args, says }) => {
    const { code, out, err } = await xianxing(['assess', inventedPlan, ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  it('assesses nothing while an error stands', async () => {
    await withCopy(async (folder) => {
      await writeFile(join(folder, 'searches.yaml'), '- {}\n');
      const { code, out, err } = await xianxing(['assess', folder]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('searches.yaml');
    });
  });
});

describe('xianxing export', () => {
  it('writes what the site serves, and nothing twice', async () => {
    const out = await mkdtemp(join(tmpdir(), 'xianxing-export-'));
    const args = ['export', inventedPlan, out, '--data-version', '1.0.0'];
    const expected = await exportFiles(plan, { version: '1.0.0', schemas: publishedSchemas() });
    expect((await xianxing(args)).out).toContain(`wrote ${expected.size} files; 0 were up to date.`);
    const written = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(written).toHaveLength(expected.size);
    for (const [path, text] of expected) expect(await readFile(join(out, path), 'utf8')).toBe(text);
    expect((await xianxing(args)).out).toContain(`wrote 0 files; ${expected.size} were up to date.`);
    expect((await xianxing(['diff', out, inventedPlan])).out).toBe('Nothing differs');
    await rm(out, { recursive: true });
  });

  it('writes nothing where an error stands or the version is not known', async () => {
    await withCopy(async (folder) => {
      const out = join(folder, '.out');
      expect((await xianxing(['export', folder, out])).code).toBe(2);
      expect((await xianxing(['export', folder, out, '--data-version', 'one'])).code).toBe(2);
      await writeFile(join(folder, 'searches.yaml'), '- {}\n');
      expect((await xianxing(['export', folder, out, '--data-version', '1.0.0'])).code).toBe(1);
      await expect(readdir(out)).rejects.toThrow();
    });
  });
});
