import { describe, expect, it } from 'vitest';
import { readYaml } from './yaml-document.js';

describe('a YAML file', () => {
  it('knows the line of every value', () => {
    const { lineOf } = readYaml('# remark\na:\n  b:\n    - x: 1\n      y: 2\n    - x: 3\nc: 4\n');
    expect(lineOf(['a', 'b', '0', 'y'])).toBe(5);
    expect(lineOf(['a', 'b', '1'])).toBe(6);
    expect(lineOf(['a', 'b', '1', 'missing'])).toBe(6);
    expect(lineOf(['c'])).toBe(7);
  });

  it('keeps numbers in odd forms as words', () => {
    expect(readYaml('a: 1e3\nb: 0x1F\nc: .5\nd: 5.0\ne: -3\nf: .inf\n').value).toEqual({
      a: '1e3',
      b: '0x1F',
      c: '.5',
      d: 5,
      e: -3,
      f: '.inf',
    });
  });

  it('may be empty', () => {
    expect(readYaml('# nothing yet\n')).toMatchObject({ value: null, problems: [] });
  });

  it.each([
    { why: 'a tab for indentation', text: 'a:\n\tb: 1\n', code: 'yaml-syntax', line: 2 },
    { why: 'an unclosed quote', text: 'a: 1\nb: "x\n', code: 'yaml-syntax', line: 3 },
    { why: 'braces', text: 'a: 1\nb: {c: 1}\n', code: 'yaml-style', line: 2 },
    { why: 'brackets', text: 'a:\n  - 1\nb: [c]\n', code: 'yaml-style', line: 3 },
    { why: 'an anchor', text: 'a: &x 1\n', code: 'yaml-style', line: 1 },
    { why: 'a tag', text: 'a: !date 1\n', code: 'yaml-style', line: 1 },
    { why: 'a second document', text: 'a: 1\n---\nb: 1\n', code: 'yaml-style', line: 2 },
    { why: 'a key twice', text: 'a: 1\nb: 1\na: 2\n', code: 'duplicate-key', line: 3 },
    { why: 'an id twice', text: 'a:\n  b: 1\na:\n  b: 2\n', code: 'duplicate-id', line: 3 },
  ])('is refused: $why', ({ text, code, line }) => {
    expect(readYaml(text).problems).toMatchObject([{ code, line }]);
  });

  it.each([
    { why: 'a tab for indentation', text: 'a:\n\tb: 1\n', zh: '用制表符缩进' },
    { why: 'an unclosed quote', text: 'a: 1\nb: "x\n', zh: '缺少引号' },
    { why: 'two pairs on one line', text: 'a: b: c\n', zh: '两个“键: 值”' },
    { why: 'an at sign', text: 'a: @z\n', zh: '特殊字符' },
    { why: 'a wrong indentation', text: 'a:\n    b: 1\n  c: 2\n', zh: '缩进不对' },
  ])('is refused once, in Chinese without English words: $why', ({ text, zh }) => {
    const { problems } = readYaml(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.zh).toContain(zh);
    expect(problems[0]?.message.zh.replace('YAML', '')).not.toMatch(/[A-Za-z]/);
  });

  it('reports one mistake a line', () => {
    const { problems } = readYaml('a: b: c: d\ne: @z\n');
    expect(problems.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('reports every mistake', () => {
    expect(readYaml('a: "x" y\nb: @z\nc: 1\n').problems.map((problem) => problem.line)).toEqual([1, 2]);
  });
});
