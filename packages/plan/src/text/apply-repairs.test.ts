import { describe, expect, it } from 'vitest';
import { applyRepairs, undoRepairs } from './apply-repairs.js';
import type { Repair } from './repair.js';
import { wordsOfSource } from './words.js';

const reason = { zh: '识别错误', en: 'A misreading of the scan' };
const word: Repair = { rule: 'word', printed: '步逍', edited: '步道', reason };
const heading: Repair = { rule: 'fourfold', printed: '一一一一、目标目标目标目标', edited: '一、目标' };
const page: Repair = { rule: 'page-furniture', printed: '- 1 -', edited: '' };

const source = '- 1 -\n一一一一、目标目标\n目标目标\n修步逍三条。\n';

function problemsOf(text: string, repairs: readonly Repair[]): string[] {
  return applyRepairs(text, repairs).issues.map((issue) => `${issue.path} ${issue.code}`);
}

describe('repairs of a source', () => {
  it('apply in order, across line ends', () => {
    const { words, issues } = applyRepairs(source, [page, heading, word]);
    expect(issues).toEqual([]);
    expect(words.text).toBe('一、目标修步道三条。');
    expect(words.lines.at(-1)).toBe(4);
  });

  it('can be undone to the words of the source', () => {
    const { words, applied } = applyRepairs(source, [page, heading, word]);
    expect(undoRepairs(words.text, applied)).toBe(wordsOfSource(source).text);
  });

  it('apply to the same words twice where two repairs say so', () => {
    const twice = '- 1 -\n甲\n- 1 -\n乙';
    expect(applyRepairs(twice, [page, page]).words.text).toBe('甲乙');
    expect(problemsOf(twice, [page])).toEqual(['0 repair-ambiguous']);
  });

  it.each([
    {
      why: 'words that the source does not have',
      repairs: [{ ...word, printed: '步消' }],
      code: 'repair-fits-nothing',
    },
    { why: 'another order', repairs: [word, heading], code: 'repair-out-of-order' },
    { why: 'a word without a reason', repairs: [{ ...word, reason: null }], code: 'repair-breaks-rule' },
    {
      why: 'a reason in one language',
      repairs: [{ ...word, reason: { ...reason, en: ' ' } }],
      code: 'repair-breaks-rule',
    },
    { why: 'a word that changes nothing', repairs: [{ ...word, edited: '步 逍' }], code: 'repair-breaks-rule' },
    {
      why: 'a heading that is not fourfold',
      repairs: [{ ...heading, edited: '一、目的' }],
      code: 'repair-breaks-rule',
    },
    { why: 'page furniture that is replaced', repairs: [{ ...page, edited: '第' }], code: 'repair-breaks-rule' },
    {
      why: 'page furniture that is no page number',
      repairs: [{ ...page, printed: '修步逍三条。' }],
      code: 'repair-breaks-rule',
    },
    {
      why: 'page furniture inside a line',
      repairs: [{ ...page, printed: '三条', reason }],
      code: 'repair-fits-nothing',
    },
    { why: 'nothing to repair', repairs: [{ ...word, printed: ' ' }], code: 'repair-breaks-rule' },
    {
      why: 'words in several places',
      repairs: [{ ...word, printed: '目标', edited: '目的' }],
      code: 'repair-ambiguous',
    },
  ])('are reported and left out: $why', ({ repairs, code }) => {
    expect(problemsOf(source, repairs as Repair[])).toEqual([`${repairs.length - 1} ${code}`]);
  });

  it('can drop furniture that is no page number where a reason is given', () => {
    const header: Repair = { rule: 'page-furniture', printed: '示例市文件', edited: '', reason };
    expect(applyRepairs('示例市\n文件\n甲', [header]).words.text).toBe('甲');
  });
});
