import { describe, expect, it } from 'vitest';
import { parseOutlineNumber } from './outline.js';

describe('outline numbers', () => {
  it.each([
    { line: '一、总体要求', rank: 4, printed: '一、', ordinal: 1, rest: '总体要求' },
    { line: '十二、附则', rank: 4, printed: '十二、', ordinal: 12, rest: '附则' },
    { line: '（一）加强领导', rank: 5, printed: '（一）', ordinal: 1, rest: '加强领导' },
    { line: '(三) 加强领导', rank: 5, printed: '(三)', ordinal: 3, rest: '加强领导' },
    { line: '1.修路。', rank: 6, printed: '1.', ordinal: 1, rest: '修路。' },
    { line: '12. 修路', rank: 6, printed: '12.', ordinal: 12, rest: '修路' },
    { line: '1．修路', rank: 6, printed: '1．', ordinal: 1, rest: '修路' },
    { line: '２、修路', rank: 6, printed: '２、', ordinal: 2, rest: '修路' },
    { line: '第一章 总则', rank: 1, printed: '第一章', ordinal: 1, rest: '总则' },
    { line: '第二节　目标', rank: 2, printed: '第二节', ordinal: 2, rest: '目标' },
    { line: '第十条 修路。', rank: 3, printed: '第十条', ordinal: 10, rest: '修路。' },
    { line: '（1）修路', rank: 7, printed: '（1）', ordinal: 1, rest: '修路' },
    { line: '(１２)修路', rank: 7, printed: '(１２)', ordinal: 12, rest: '修路' },
  ])('$line', ({ line, ...expected }) => {
    expect(parseOutlineNumber(line)).toEqual(expected);
  });

  it.each([
    ['1.5 万人参加', 'a decimal'],
    ['2021.修路', 'a year'],
    ['5、6 月开工', 'a list of months'],
    ['一批企业', 'a word that begins with a numeral'],
    ['第一节课', 'a lesson'],
    ['第三条路', 'a road'],
    ['一一一一一一一一、', 'a run of numerals'],
    ['修路一、', 'not at the start'],
  ])('%s is none: %s', (line) => {
    expect(parseOutlineNumber(line)).toBeNull();
  });
});
