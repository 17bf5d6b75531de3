import { describe, expect, it } from 'vitest';
import { taskPlan, textPlan } from '../../test/text-plan.js';
import type { Plan } from '../plan/plan.js';
import { findings } from './findings.js';

const found = (plan: Plan) => findings(plan).map(({ rule }) => rule);
const unit = '（牵头单位：市步道办）';

describe('in a text alone, findings', () => {
  it.each([
    { rule: 'same-words-other-number', words: '到 2023 年，建成驿站 15 座。', goals: '到 2023 年，建成驿站 12 座。' },
    { rule: 'deadline-outside-period', words: '到 2025 年，建成驿站 12 座。' },
    { rule: 'part-above-whole', words: '建成驿站 12 座，其中湖滨 15 座。' },
    { rule: 'counted-list', words: '支持东湖片区、西湖片区三个片区。' },
    { rule: 'counted-list', words: '支持“东湖”“西湖”、“北湖”等两个片区。', not: true },
    { rule: 'similar-organisations', words: `先修路。${unit}再修路。（牵头单位：市道步办）` },
    { rule: 'similar-organisations', words: '修路。（牵头单位：市园林绿化局）再修路。（牵头单位：市园林局）' },
    { rule: 'organisation-named-twice', words: '修路。（牵头单位：市步道办，参与单位：市步道办）' },
    { rule: 'document-two-names', words: '按《步道建设管理的若干意见》和《步道建设管理若干意见》执行。' },
    { rule: 'title-marks-missing', words: '落实步道建设十条政策。实施《步道建设十条政策》。' },
    { rule: 'institute-two-names', words: '支持示例大学湖滨研究院。引导示例大学（湖滨）步道研究院。' },
    { rule: 'leftover-name', words: '成立领导小组，督办创新中心建设日常工作。' },
    { rule: 'aim-two-names', words: '围绕建设湖滨步行道之城，修路。' },
    { rule: 'broken-comparison', words: '每年建成不少 3 座。' },
  ])('$rule: $words', ({ rule, words, goals, not = false }) => {
    const rules = found(taskPlan(words + unit, goals));
    if (not) expect(rules).not.toContain(rule);
    else expect(rules).toEqual([rule]);
  });

  it.each([
    { why: 'another year', words: '到 2023 年，建成驿站 15 座。', goals: '到 2022 年，建成驿站 12 座。' },
    { why: 'another thing', words: '到 2023 年，建成驿站 15 座。', goals: '到 2023 年，建成凉亭 12 座。' },
    {
      why: 'the same said in other words',
      words: '到 2023 年，建成驿站达到 12 座以上。',
      goals: '到 2023 年，建成驿站 12 座。',
    },
    {
      why: 'sums of money for several things',
      words: '到 2023 年，给予补贴 15 万元。',
      goals: '到 2023 年，给予补贴 12 万元。',
    },
    { why: 'a view beyond the plan', words: '展望到 2035 年，建成驿站 100 座。' },
    { why: 'the year in the name of an agenda', words: '落实联合国 2030 年可持续发展议程，建成驿站 3 座。' },
    { why: 'a part that is not larger', words: '建成驿站 12 座，其中湖滨 12 座。' },
    { why: 'parts counted in something else', words: '建成驿站 12 座，其中座位 150 个。' },
    { why: 'a list with the right count', words: '面向连通型、服务型、景观型三类步道。' },
    { why: 'an open list', words: '支持东湖片区、西湖片区等三个片区。' },
    { why: 'a list that begins before the list', words: '依托高校、东湖片区、西湖片区两个片区。' },
    { why: 'a bureau and an office within it', words: '修路。（牵头单位：市委组织部、市委组织部（人才办））' },
    { why: 'bureaus that differ in their subject', words: '修路。（牵头单位：市教育局、市体育局、市司法局）' },
    {
      why: 'a short name that the text declares',
      words: '修路（以下简称“市园林局”）。（牵头单位：市园林绿化局）修路。（牵头单位：市园林局）',
    },
    { why: 'a role for what follows', words: '修路。（市步道办指导，街道办负责落实。以下均需街道办落实，不再列出）' },
    { why: 'rules for carrying out a document', words: '按《步道建设十条政策》和《步道建设十条政策实施细则》执行。' },
    { why: 'a document to carry out another', words: '按《示例市步道管理办法》和《示例市步道管理实施办法》执行。' },
    { why: 'an aim of the whole country', words: '到 2030 年，与全国同步建成驿站 100 座。' },
    { why: 'a centre that no leading group stands for', words: '湖滨创新中心建设过程中，修一条步道。' },
    { why: 'documents of other years', words: '按《步道建设三年行动方案》和《步道建设五年行动方案》执行。' },
    { why: 'two places with such a document', words: '按《东湖市步道管理办法》和《西湖市步道管理办法》执行。' },
    {
      why: 'two centres that one sentence tells apart',
      words: '示例省步道科技创新中心报备示例省现代步道科技创新中心。',
    },
    { why: 'another kind of laboratory', words: '建设示例省步道实验室。建设示例省步道重点实验室。' },
    { why: 'a company', words: '支持湖滨步道研究院有限公司。支持湖滨新步道研究院有限公司。' },
    { why: 'a centre built in earnest', words: '推进湖滨创新中心建设工作。' },
    { why: 'a short form of the aim', words: '成立领导小组，负责步道之城建设日常工作，建成步道之城。' },
    { why: 'a whole comparison', words: '每年建成不少于 3 座，不少居民散步。' },
  ])('are not made of $why', ({ words, goals }) => {
    expect(found(taskPlan(words + unit, goals))).toEqual([]);
  });

  it('say once that no task has anybody, and for each that lacks what others have', () => {
    const text = (first: string, second: string) =>
      textPlan(
        `# 计划\n\n## 一、目标\n\n## 二、行动\n\n### （一）修路\n\n#### 1.修步道。\n\n修路。${first}\n\n#### 2.修驿站。\n\n修房。${second}`,
      );
    expect(found(text('', ''))).toEqual(['responsible-unit-missing']);
    expect(findings(text(unit, '')).map(({ sides }) => sides[0])).toMatchObject([{ clause: 'a1t2' }]);
    expect(found(text(unit, unit))).toEqual([]);
  });

  it('see numbers of the outline that repeat or skip, not those that begin again', () => {
    const text = (second: string, third: string) =>
      textPlan(
        `# 计划\n\n## 一、目标\n\n## ${second}、行动\n\n### （一）修路\n\n修路。${unit}\n\n## ${third}、保障\n\n### （一）领导`,
      );
    expect(found(text('二', '三'))).toEqual([]);
    expect(found(text('二', '二'))).toEqual(['outline-number']);
    expect(found(text('二', '四'))).toEqual(['outline-number']);
  });
});
