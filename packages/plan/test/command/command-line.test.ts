import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { languageNamed, languageOfLocale } from '../../src/cli/language.js';
import { widthOf } from '../../src/cli/wrap.js';
import { inventedPlan, xianxing } from './xianxing.js';

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

  it.each(['', ...commands.map(({ name }) => name)])(
    'explains "%s" within 40 columns, in both languages',
    async (name) => {
      for (const language of ['zh', 'en']) {
        const { code, out, err } = await xianxing([name, '--help', '--lang', language].filter(Boolean), {
          columns: 40,
        });
        expect([code, err]).toEqual([0, '']);
        expect(out.split('\n').filter((line) => widthOf(line) > 40)).toEqual([]);
        expect(out).toContain(language === 'zh' ? '例子' : 'Examples');
        expect(out).toContain(language === 'zh' ? '退出码' : 'Exit codes');
        // What a command says in Chinese has no English sentence in it.
        if (language === 'zh') expect(out).not.toMatch(/[a-z]+ [a-z]+ [a-z]+ [a-z]+/);
      }
    },
  );

  it('shows its help where nothing is asked, and its version', async () => {
    expect(await xianxing([])).toEqual(await xianxing(['--help']));
    expect((await xianxing(['--version'])).out).toBe('1.2.3');
  });

  it('takes the language before and after the command, and leaves words after -- alone', async () => {
    expect((await xianxing(['--lang', 'zh', 'check', inventedPlan])).out).toBe('没有问题');
    expect((await xianxing(['check', inventedPlan, '--lang=zh'])).out).toBe('没有问题');
    expect((await xianxing(['check', '--', '--lang=fr'])).out).toContain('there is no folder --lang=fr');
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
