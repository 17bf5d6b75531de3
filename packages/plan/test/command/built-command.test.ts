import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/cli/wrap.js';
import { inShell, inventedPlan, withCopy } from './xianxing.js';

const escapeMark = '\u001b';

describe('the built command in a shell', () => {
  it('ends with 0 where nothing is wrong, 1 where the data are, 2 where it is misused', () => {
    expect(inShell(`xianxing check ${inventedPlan}`)).toEqual({ code: 0, out: 'No problems\n', err: '' });
    expect(inShell('xianxing check no/such/folder').code).toBe(1);
    expect(inShell('xianxing chekc')).toEqual({
      code: 2,
      out: '',
      err: 'There is no command chekc. Did you mean check?\nHelp: xianxing --help\n',
    });
  });

  it('speaks the language of the machine', () => {
    expect(inShell(`xianxing check ${inventedPlan}`, { env: { LANG: 'zh_CN.UTF-8' } }).out).toBe('没有问题\n');
    expect(inShell('xianxing check', { env: { LANG: 'zh_CN.UTF-8' } }).err).toBe(
      '缺少 <文件夹>\n帮助：xianxing check --help\n',
    );
  });

  it('is as wide as it is told to be', () => {
    const { out } = inShell(`xianxing assess ${inventedPlan}`, { env: { COLUMNS: '40' } });
    expect(out.split('\n').filter((line) => widthOf(line) > 40)).toEqual([]);
    expect(inShell(`xianxing assess ${inventedPlan}`, { env: { COLUMNS: '160' } }).out).toContain('──');
  });

  it.each([
    { why: 'not into a pipe', env: {}, coloured: false },
    { why: 'by force', env: { FORCE_COLOR: '1' }, coloured: true },
    { why: 'not where force says none', env: { FORCE_COLOR: '0' }, coloured: false },
  ])('paints $why', ({ env, coloured }) => {
    expect(inShell(`xianxing check ${inventedPlan}`, { env }).out.includes(escapeMark)).toBe(coloured);
  });

  it('is content with a reader that has seen enough', () => {
    const { out, err } = inShell(`xianxing assess ${inventedPlan} --json | head -1; echo "\${PIPESTATUS[0]}"`);
    expect([out, err]).toEqual(['{\n0\n', '']);
  });

  it('says what the system refused, and no stack', async () => {
    await withCopy(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      for (const line of [`xianxing schema ${folder}/file/x`, `xianxing build ${inventedPlan} --out ${folder}/file`]) {
        const { code, err } = inShell(line);
        expect(code).toBe(1);
        expect(err).toMatch(/^\S+: it is no folder/);
        expect(err).not.toContain('    at ');
      }
    });
  });

  it('reads folders and files with spaces and Chinese names', async () => {
    const folder = await mkdtemp(join(tmpdir(), '先行 数据-'));
    try {
      const { code, out } = inShell(`xianxing export ${inventedPlan} "$OUT" --data-version 1.0.0`, {
        env: { OUT: folder },
      });
      expect([code, out.startsWith(folder)]).toEqual([0, true]);
      await chmod(join(folder, 'plan.json'), 0o644);
      expect(inShell(`xianxing diff "$OUT" ${inventedPlan}`, { env: { OUT: folder } }).out).toBe('Nothing differs\n');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
