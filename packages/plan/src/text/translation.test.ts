import { describe, expect, it } from 'vitest';
import { parseTranslation } from './translation.js';

describe('a translation file', () => {
  it('gives the text of each clause and its line', () => {
    const { translation, lines, issues } = parseTranslation(
      '\uFEFF# remark\r\n\r\n[a1] Roads\r\n[a1t1s1]  Build [some] roads. \r\n',
    );
    expect(translation).toEqual({ a1: 'Roads', a1t1s1: 'Build [some] roads.' });
    expect([...lines]).toEqual([
      ['a1', 3],
      ['a1t1s1', 4],
    ]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['a1 Roads', 'no brackets'],
    ['[a1]', 'no text'],
    ['[a1]Roads', 'no space'],
    ['[A1] Roads', 'no clause id'],
    ['a wrapped line', 'a paragraph broken in two'],
  ])('says that it cannot read “%s”: %s', (line) => {
    const { translation, issues } = parseTranslation(`[a2] Trees\n${line}`);
    expect(translation).toEqual({ a2: 'Trees' });
    expect(issues.map(({ code, line, file }) => ({ code, line, file }))).toEqual([
      { code: 'text-syntax', line: 2, file: 'text/plan.en.md' },
    ]);
  });

  it('keeps the first of two translations of a clause and reports the second', () => {
    const { translation, issues } = parseTranslation('[a1] Roads\n[a1] Streets');
    expect(translation).toEqual({ a1: 'Roads' });
    expect(issues.map(({ code, line, path }) => ({ code, line, path }))).toEqual([
      { code: 'duplicate-id', line: 2, path: 'a1' },
    ]);
  });

  it('reads a clause called like a property of every object', () => {
    expect(parseTranslation('[constructor] Builder').translation).toEqual({ constructor: 'Builder' });
  });
});
