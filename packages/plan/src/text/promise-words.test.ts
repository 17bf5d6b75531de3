import { describe, expect, it } from 'vitest';
import { findPromiseWords } from './promise-words.js';

describe('words that promise something', () => {
  it.each([
    { class: 'number', text: '吸引 50 家企业', words: ['50 家'] },
    { class: 'number', text: '进步三位以上', words: ['三位'] },
    { class: 'number', text: '比例超 50%', words: ['50%'] },
    { class: 'number', text: '排在前 3', words: ['3'] },
    { class: 'number', text: '建设 1-2 处', words: ['1-2 处'] },
    { class: 'coverage', text: '步道全覆盖，覆盖率', words: ['全覆盖', '覆盖率'] },
    { class: 'deadline', text: '到 2031 年修好', words: ['到 2031 年'] },
    { class: 'deadline', text: '2031 年底前修好', words: ['2031 年底前'] },
    { class: 'deadline', text: '三年内修好', words: ['三年内'] },
    { class: 'frequency', text: '每年修', words: ['每年'] },
    { class: 'frequency', text: '每半年报告', words: ['每半年'] },
    { class: 'frequency', text: '每季度末上报', words: ['每季度末'] },
    { class: 'frequency', text: '纳入年度预算', words: ['年度'] },
    { class: 'definite-result', text: '建成步道', words: ['建成'] },
    { class: 'definite-result', text: '设立基金，建立机制，成立协会', words: ['设立', '建立', '成立'] },
    { class: 'definite-result', text: '获国务院批准', words: ['获国务院批准'] },
    { class: 'definite-result', text: '实现零的突破', words: ['零的突破'] },
    { class: 'definite-result', text: '上升为省级赛事，列入名录', words: ['上升为', '列入'] },
  ])('$text: $class', ({ class: sort, text, words }) => {
    expect(
      findPromiseWords(text)
        .filter((word) => word.class === sort)
        .map((word) => word.words),
    ).toEqual(words);
  });

  it.each([
    ['新建一批步道，进一步统一管理', 'vague'],
    ['落实《三条步道建成办法（2031 年）》', 'the name of a document'],
    ['落实 2031 年议程（示府〔2031〕7 号）', 'a date and a document number'],
    ['破解城乡二元结构', 'a word that holds a numeral'],
    ['每个村原有的信息员', 'each village, not each year'],
    ['特制定本行动计划', 'the plan itself'],
    ['建成区和建成后的道路', 'words that hold another one'],
  ])('%s promises nothing: %s', (text) => {
    expect(findPromiseWords(text)).toEqual([]);
  });

  it('come in the order of the text with their places', () => {
    const text = '争取每年吸引 50 家企业，到 2031 年建成园区。';
    const found = findPromiseWords(text);
    expect(found.map((word) => word.words)).toEqual(['每年', '50 家', '到 2031 年', '建成']);
    for (const { words, index } of found) expect(text.slice(index, index + words.length)).toBe(words);
  });
});
