import { describe, expect, it } from 'vitest';
import { parseText } from './parse-text.js';

const sections = ['goals', 'actions'];
const good = '# 计划\n\n## 一、目标\n\n## 二、行动\n\n### （一）修路\n\n#### 1.修步道。\n\n修好。（甲局牵头）\n';

function issuesOf(text: string, ids: readonly string[] = sections): string[] {
  return parseText(text, { sections: ids }).issues.map(
    ({ severity, code, line, path }) => `${severity} ${code} ${path} ${line}`,
  );
}

describe('structure of a text', () => {
  it('is right where it is right', () => {
    expect(issuesOf(good)).toEqual([]);
  });

  it.each([
    { why: 'no title', text: good.replace('# 计划\n', ''), issues: ['error text-structure title null'] },
    { why: 'a second title', text: `${good}\n# 附件\n`, issues: ['error text-structure title2 13'] },
    { why: 'a repeated number', text: good.replace('二、', '一、'), issues: ['warning outline-number actions 5'] },
    { why: 'a skipped number', text: good.replace('二、', '三、'), issues: ['warning outline-number actions 5'] },
    {
      why: 'a first number that is not one',
      text: good.replace('1.', '2.'),
      issues: ['warning outline-number a1t1 9'],
    },
    {
      why: 'a level passed over',
      text: good.replace('#### 1.修步道。', '##### 1.修步道。'),
      issues: ['warning text-structure a1t1 9'],
    },
    {
      why: 'a task without a bracket beside one that has it',
      text: `${good}\n#### 2.修桥。\n\n修好。\n`,
      issues: ['warning nobody-responsible a1t2 13'],
    },
    { why: 'nobody at all', text: good.replace('（甲局牵头）', ''), issues: ['warning nobody-responsible  null'] },
    { why: 'a heading that lost its mark', text: good.replace('### ', ''), issues: ['warning heading-unmarked  7'] },
    { why: 'bold', text: good.replace('修好', '**修好**'), issues: ['error text-syntax  11'] },
    { why: 'a list', text: good.replace('修好', '- 修好'), issues: ['error text-syntax  11'] },
    { why: 'HTML', text: good.replace('修好', '<b>修好</b>'), issues: ['error text-syntax  11'] },
    { why: 'a wrapped paragraph', text: good.replace('修好', '修\n好'), issues: ['error text-syntax  12'] },
    {
      why: 'a table with a cell too many',
      text: good.replace('## 二', '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 | 3 |\n\n## 二'),
      issues: ['error text-syntax  7'],
    },
  ])('is reported: $why', ({ text, issues }) => {
    // The unmarked heading makes its task a plain heading of the section, which is not what this test is about.
    expect(issuesOf(text)).toEqual(expect.arrayContaining(issues));
    if (!text.includes('\n（一）')) expect(issuesOf(text)).toEqual(issues);
  });

  it('says how many sections there are and how many are listed', () => {
    const [issue] = parseText(good, { sections: ['goals'] }).issues;
    expect(issue).toMatchObject({ code: 'text-structure', severity: 'error', path: 'sections', line: 5 });
    expect(issue?.message.en).toBe('the text has 2 sections, "sections" lists 1');
    expect(issuesOf(good, ['goals', 'actions', 'safeguards'])).toEqual(['error text-structure sections null']);
  });

  it('reports clauses that would have the same id', () => {
    expect(issuesOf(good, ['goals', 'goals'])).toContain('error text-structure goals null');
  });

  it('lets numbers run on through the whole text or start again', () => {
    const raw = (second: string) =>
      `计划\n一、甲\n（一）修路。\n1.修。（甲局牵头）\n（二）种树。\n${second}种。（甲局牵头）`;
    const codes = (text: string) => parseText(text, { sections: ['actions'] }).issues.map((issue) => issue.code);
    expect(codes(raw('1.'))).toEqual(['title-guessed']);
    expect(codes(raw('2.'))).toEqual(['title-guessed']);
    expect(codes(raw('3.'))).toContain('outline-number');
  });
});
