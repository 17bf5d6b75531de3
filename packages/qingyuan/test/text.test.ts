import { readFileSync } from 'node:fs';
import { headingTitle, joinClauses, parseResponsibilities, parseText } from '@xianxing/plan/text';
import { describe, expect, it } from 'vitest';

const edited = readFileSync(new URL('../data/text/plan.zh-CN.md', import.meta.url), 'utf8');
const source = readFileSync(new URL('../data/text/source.txt', import.meta.url), 'utf8');
const { clauses, issues } = parseText(edited, { sections: ['general', 'goals', 'actions', 'safeguards'] });

function idsOf(kind: string): string[] {
  return clauses.filter((clause) => clause.kind === kind).map((clause) => clause.id);
}

function textOf(id: string): string {
  return clauses.find((clause) => clause.id === id)?.text ?? '';
}

describe('the text of the plan', () => {
  it('has 8 actions, 27 tasks and 4 safeguards', () => {
    expect(idsOf('action')).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8']);
    const tasks = idsOf('task');
    expect(tasks).toHaveLength(27);
    const counts = idsOf('action').map((action) => tasks.filter((task) => task.startsWith(`${action}t`)).length);
    expect(counts).toEqual([3, 3, 3, 3, 4, 4, 3, 4]);
    expect(idsOf('safeguard').map((id) => headingTitle(textOf(id)))).toEqual([
      '加强组织领导',
      '建立议事机制',
      '加大资金支持',
      '严格绩效考核',
    ]);
  });

  it('gives every task one bracket and its words', () => {
    for (const task of idsOf('task')) {
      const below = clauses.filter((clause) => clause.parent === task).map((clause) => clause.kind);
      expect(below.filter((kind) => kind === 'responsibility')).toHaveLength(1);
      expect(below).toContain('sentence');
    }
  });

  it('holds the table of ten indicators and four years', () => {
    expect(textOf('goals-t1')).toBe('清远科技创新主要指标年度分解表');
    expect(idsOf('row')).toHaveLength(11);
    expect(idsOf('cell')).toHaveLength(55);
    expect(textOf('goals-t1r3c1')).toBe('高新技术企业（家）');
    expect(textOf('goals-t1r3c5')).toBe('350');
  });

  it('begins with the annex mark, the title and the sentence of purpose', () => {
    expect(clauses.slice(0, 3).map(({ id }) => id)).toEqual(['preamble-s1', 'title', 'preamble-s2']);
    expect(textOf('title')).toBe('清远市建设环粤港澳大湾区创新发展先行市三年行动计划（2019-2021 年）（征求意见稿）');
  });

  it('is the edited text again when its clauses are joined', () => {
    const marks = /^#+ |^\| --- .*$|\|/gm;
    expect(joinClauses(clauses)).toBe(edited.replace(marks, '').replace(/\s/g, ''));
  });

  it('has one structural oddity: 三、 is printed twice', () => {
    expect(issues.map(({ code, path, severity }) => ({ code, path, severity }))).toEqual([
      { code: 'outline-number', path: 'safeguards', severity: 'warning' },
    ]);
  });
});

describe('who is responsible', () => {
  const responsibilities = parseResponsibilities(clauses);
  const roles = Object.values(responsibilities).flat();

  it('is said of all 27 tasks and of nothing else', () => {
    expect(Object.keys(responsibilities)).toEqual(idsOf('task'));
    for (const given of Object.values(responsibilities)) {
      expect(given.map((role) => role.role)).toEqual(['lead', 'participating']);
    }
  });

  it('names 27 units as printed', () => {
    expect([...new Set(roles.flatMap((role) => role.names))].sort()).toEqual(
      [
        [
          '市科技局',
          '市发展改革局',
          '市工业和信息化局',
          '市商务局',
          '市财政局',
          '市税务局',
          '市金融局',
          '市教育局',
          '市司法局',
        ],
        ['市农业农村局', '市农村农业局', '市生态环境局', '市自然资源局', '市文化广电旅游体育局', '市卫生健康局'],
        ['市市场监管局', '市市场监督管理局', '市人力资源社会保障局', '市委组织部', '市委宣传部'],
        ['清远高新区', '广清产业园', '广清帮扶指挥部', '清远市电视台', '清远日报社'],
        ['各县（市、区）人民政府', '各县（市、区）科技主管部门'],
      ]
        .flat()
        .sort(),
    );
  });

  it.each([
    { why: 'a comma before the last name', task: 'a3t1', lead: ['市科技局'], last: '各县（市、区）人民政府', count: 3 },
    { why: '、 before 参与单位', task: 'a8t4', lead: ['市市场监督管理局'], last: '各县（市、区）人民政府', count: 2 },
    {
      why: 'a collective of departments',
      task: 'a3t3',
      lead: ['市科技局'],
      last: '各县（市、区）科技主管部门',
      count: 2,
    },
    { why: 'no government leads', task: 'a4t1', lead: ['清远高新区'], last: '市自然资源局', count: 4 },
  ])('is read where there is $why', ({ task, lead, last, count }) => {
    const [leading, participating] = responsibilities[task] ?? [];
    expect(leading?.names).toEqual(lead);
    expect(participating?.names).toHaveLength(count);
    expect(participating?.names.at(-1)).toBe(last);
  });

  it('is said in the source exactly as often: no 牵头单位 was overlooked', () => {
    expect(source.replace(/\s/g, '').split('牵头单位：')).toHaveLength(27 + 1);
  });
});
