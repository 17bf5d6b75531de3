import { describe, expect, it } from 'vitest';
import { languageNamed, languageOfLocale } from '../../src/cli/language.js';
import { widthOf } from '../../src/cli/wrap.js';
import { xianxing } from './xianxing.js';

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
