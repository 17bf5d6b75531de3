import { fileURLToPath } from 'node:url';
import { buildPlan, readPlan } from '@xianxing/plan/files';
import { describe, expect, it } from 'vitest';

const data = fileURLToPath(new URL('../data', import.meta.url));
const generated = fileURLToPath(new URL('../src/generated', import.meta.url));

const { plan, issues } = await readPlan(data);
if (!plan) throw new Error(issues.map(({ file, line, message }) => `${file}:${line} ${message.en}`).join('\n'));

const printedNames = Object.values(plan.responsibleUnits).flatMap(({ name, aliases }) => [name.zh, ...aliases]);
const headline = Object.values(plan.indicators).filter((indicator) => indicator.headline);
const inTable = headline.map((indicator) =>
  indicator.targets.filter(({ clause }) => /^goals-t1r\d+c\d+$/.test(clause)),
);

describe('the data of the plan', () => {
  it('has no issue, not even a warning', () => {
    expect(issues).toEqual([]);
  });

  it('has 8 actions with 27 tasks: 3, 3, 3, 3, 4, 4, 3, 4', () => {
    expect(Object.values(plan.actions).map(({ tasks }) => tasks.length)).toEqual([3, 3, 3, 3, 4, 4, 3, 4]);
    expect(Object.keys(plan.tasks)).toHaveLength(27);
  });

  it('has 4 safeguards', () => {
    expect(Object.keys(plan.safeguards)).toEqual(['s1', 's2', 's3', 's4']);
  });

  it('has 25 responsible units from 27 printed names', () => {
    expect(Object.keys(plan.responsibleUnits)).toHaveLength(25);
    const text = plan.clauses.filter(({ kind }) => kind === 'responsibility').map((clause) => clause.text);
    expect(printedNames.filter((name) => text.some((bracket) => bracket.includes(name)))).toHaveLength(27);
  });

  it('keeps collective units a kind of their own', () => {
    const collective = Object.values(plan.responsibleUnits).filter(({ kind }) => kind === 'collective');
    expect(collective.map(({ name }) => name.zh)).toEqual(['各县（市、区）人民政府', '各县（市、区）科技主管部门']);
  });

  it('has exactly one leading unit for each task, and others that take part', () => {
    expect(Object.values(plan.tasks).filter(({ leadUnits }) => leadUnits.length !== 1)).toEqual([]);
    expect(Object.values(plan.tasks).filter(({ participatingUnits }) => participatingUnits.length < 2)).toEqual([]);
  });

  it('has 10 headline indicators with baselines of 2018 and 30 yearly targets', () => {
    expect(headline).toHaveLength(10);
    expect(headline.map(({ baseline }) => baseline?.period)).toEqual(Array(10).fill('2018'));
    expect(inTable.map((targets) => targets.map(({ period }) => period))).toEqual(
      Array(10).fill(['2019', '2020', '2021']),
    );
  });

  it('is what the committed ids and clause list say', async () => {
    const { issues: stale } = await buildPlan(data, { out: generated, frozen: true });
    expect(stale).toEqual([]);
  });
});
