import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languageNamed, languageOfLocale } from '../src/cli/language.js';
import { run } from '../src/cli/run.js';
import { widthOf } from '../src/cli/wrap.js';
import { withCorruption } from './corruptions/corruption.js';

const inventedPlan = fileURLToPath(new URL('./invented-plan', import.meta.url));
const escapeMark = '\u001b';

async function xianxing(args: readonly string[], terminal: { columns?: number; colour?: boolean } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const given = {
    columns: 80,
    colour: false,
    language: 'en' as const,
    progress: () => {},
    today: '2031-01-01',
    ...terminal,
  };
  const code = await run(args, { ...given, out: (line) => out.push(line), err: (line) => err.push(line) }, '1.2.3');
  return { code, out: out.join('\n'), err: err.join('\n') };
}

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

describe('the command line', () => {
  it.each([
    { args: ['chekc', 'data'], says: 'There is no command chekc. Did you mean check?' },
    { args: ['check', 'data', '--jsn'], says: 'There is no option --jsn. Did you mean --json?' },
    { args: ['check'], says: '<folder> is missing' },
    { args: ['check', 'a', 'b'], says: 'There are too many arguments' },
    { args: ['build', 'data', '--out'], says: '--out <folder> needs a value' },
    { args: ['check', 'data', '--lang', 'fr'], says: '--lang is zh or en' },
    { args: ['--lang', 'en'], says: 'Which command?' },
  ])('is misused by $args', async ({ args, says }) => {
    const { code, out, err } = await xianxing(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(says);
  });

  it('explains itself within 60 columns, in both languages', async () => {
    for (const args of [['--help'], ['build', '--help'], ['--help', '--lang', 'zh'], []]) {
      const { code, out } = await xianxing(args, { columns: 60 });
      expect(code).toBe(0);
      expect(out.split('\n').filter((line) => widthOf(line) > 60)).toEqual([]);
    }
    expect((await xianxing(['--version'])).out).toBe('1.2.3');
  });

  it.each([
    { environment: { LANG: 'zh_CN.UTF-8' }, language: 'zh-CN' },
    { environment: { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, language: 'en' },
    { environment: { LANG: 'de_DE.UTF-8' }, language: 'en' },
    { environment: {}, language: 'en' },
  ])('speaks $language in $environment', ({ environment, language }) => {
    expect(languageOfLocale(environment)).toBe(language);
  });

  it('knows its languages by name', () => {
    expect(['zh', 'zh-CN', 'en', 'EN-GB', 'fr', 'english'].map(languageNamed)).toEqual([
      'zh-CN',
      'zh-CN',
      'en',
      'en',
      null,
      null,
    ]);
  });
});
