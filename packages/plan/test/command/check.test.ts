import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/cli/wrap.js';
import { withCorruption } from '../corruptions/corruption.js';
import { inventedPlan, xianxing } from './xianxing.js';

const escapeMark = '\u001b';

const slip = { file: 'indicators/footpath-length.yaml', replace: ['value: 180', 'value: 1,80'] } as const;

describe('xianxing check', () => {
  it('says that there is nothing to mend', async () => {
    expect(await xianxing(['check', inventedPlan])).toEqual({ code: 0, out: 'No problems', err: '' });
    expect((await xianxing(['check', inventedPlan, '--lang', 'zh'])).out).toBe('没有问题');
  });

  it('prints file, line, code, value and what to write instead', async () => {
    const { code, out } = await withCorruption(inventedPlan, slip, (copy) => xianxing(['check', copy]));
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "indicators/footpath-length.yaml
         27  not-a-plain-number  targets.1.value
             "1,80" is no plain number
             → Write 1.80

      1 error, 0 warnings"
    `);
  });

  it('says so in Chinese', async () => {
    const { out } = await withCorruption(inventedPlan, slip, (copy) => xianxing(['check', '--lang=zh', copy]));
    expect(out).toMatchInlineSnapshot(`
      "indicators/footpath-length.yaml
         27  not-a-plain-number  targets.1.value
             “1,80”不是普通数字
             → 请写 1.80

      1 个错误，0 个提示"
    `);
  });

  it('fits a narrow terminal', async () => {
    const worst = { file: 'text/plan.zh-CN.md', replace: ['市园林绿化局', '市园林局'] } as const;
    for (const lang of ['zh', 'en']) {
      const { out } = await withCorruption(inventedPlan, worst, (copy) =>
        xianxing(['check', copy, '--lang', lang], { columns: 60 }),
      );
      expect(out.split('\n').filter((line) => widthOf(line) > 60)).toEqual([]);
      expect(out.split('\n').length).toBeGreaterThan(8);
    }
  });

  it('paints only where it is asked to', async () => {
    await withCorruption(inventedPlan, slip, async (copy) => {
      expect((await xianxing(['check', copy])).out).not.toContain(escapeMark);
      expect((await xianxing(['check', copy], { colour: true })).out).toContain(`${escapeMark}[31m`);
    });
  });

  it('prints issues as JSON', async () => {
    const { out } = await withCorruption(inventedPlan, slip, (copy) => xianxing(['check', copy, '--json']));
    expect(JSON.parse(out)).toMatchObject([{ code: 'not-a-plain-number', file: slip.file, line: 27 }]);
  });

  it('reports a folder that is not there', async () => {
    const { code, out } = await xianxing(['check', 'no/such/folder']);
    expect(code).toBe(1);
    expect(out).toContain('missing-file');
  });
});

describe('xianxing build and schema', () => {
  it('write where they are told', async () => {
    const out = await mkdtemp(join(tmpdir(), 'xianxing-command-'));
    expect((await xianxing(['build', inventedPlan, '--out', join(out, 'a')])).code).toBe(0);
    expect((await xianxing(['build', inventedPlan, '--out', join(out, 'a'), '--frozen'])).out).toBe(
      'Everything is up to date',
    );
    expect((await xianxing(['build', inventedPlan, '--out', join(out, 'b'), '--frozen'])).code).toBe(1);
    expect((await xianxing(['schema', join(out, 'c')])).code).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['a', 'c']);
    expect(await readdir(join(out, 'c'))).toContain('written-indicator.schema.json');
    await rm(out, { recursive: true });
  });
});
