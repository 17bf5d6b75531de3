import { describe, expect, it } from 'vitest';
import { baseline, buildPlan, indicator, level, observed } from '../../test/build-plan.js';
import type { Target } from '../plan/target.js';
import { assess } from './assess.js';
import { summarize } from './summarize.js';
import type { Summaries } from './summary.js';

const at = (id: string, clause: string, mentions: string[] = [], targets?: readonly Target[]) =>
  indicator({
    id,
    baseline: { ...baseline(0), clause },
    targets: targets ?? [level({ indicator: id, clause })],
    mentions: mentions.map((place) => ({ clause: place, quote: 'invented' })),
  });

const indicators = [
  at('first', 'a1t1s1'),
  at('second', 'a1t2s1', ['a2t1s1']),
  at('third', 'goals-t1r1c1', ['a1t1s1', 'a1t2s1']),
  at('guarded', 's1s1'),
  at('tabled', 'goals-t1r1c1'),
  at('acted', 'a2s1'),
];
const plan = buildPlan(indicators, [observed('2021', 12, { indicator: 'first' })]);
const summarized = () => summarize(assess(plan, { asOf: '2021-12-31' }), plan);

describe('a summary by the parts of the plan', () => {
  it.each([
    {
      part: (all: Summaries) => all.plan,
      why: 'the plan: every indicator once',
      ids: ['first', 'second', 'third', 'guarded', 'tabled', 'acted'],
    },
    {
      part: (all: Summaries) => all.tasks.a1t1,
      why: 'a task: by the clause of a target, or a mention',
      ids: ['first', 'third'],
    },
    {
      part: (all: Summaries) => all.tasks.a1t2,
      why: 'another task: the same indicator again',
      ids: ['second', 'third'],
    },
    { part: (all: Summaries) => all.tasks.a2t1, why: 'a task by a mention alone', ids: ['second'] },
    {
      part: (all: Summaries) => all.actions.a1,
      why: 'an action: those of its tasks, each once',
      ids: ['first', 'second', 'third'],
    },
    {
      part: (all: Summaries) => all.actions.a2,
      why: 'an action: what stands in it outside of its tasks too',
      ids: ['second', 'acted'],
    },
    { part: (all: Summaries) => all.safeguards.s1, why: 'a safeguard', ids: ['guarded'] },
    { part: (all: Summaries) => all.elsewhere, why: 'what stands in the table of goals only', ids: ['tabled'] },
    {
      part: (all: Summaries) => all.responsibleUnits['bureau-one'],
      why: 'a unit: by its tasks in either role',
      ids: ['first', 'second', 'third'],
    },
    { part: (all: Summaries) => all.responsibleUnits['bureau-three'], why: 'a unit of one task', ids: ['second'] },
  ])('$why', ({ part, ids }) => {
    const found = part(summarized());
    expect(found?.indicators).toEqual(ids);
    expect(found?.counts).toMatchObject({ indicators: ids.length, targets: ids.length, due: { total: ids.length } });
  });

  it('has every part of the plan, and no total of parts', () => {
    const summaries = summarized();
    expect(Object.keys(summaries.tasks)).toEqual(['a1t1', 'a1t2', 'a2t1']);
    expect(Object.keys(summaries.actions)).toEqual(['a1', 'a2']);
    expect(Object.keys(summaries.safeguards)).toEqual(['s1']);
    expect(Object.keys(summaries.responsibleUnits)).toEqual(['bureau-one', 'bureau-two', 'bureau-three']);
    expect(summaries.totalsAddUp).toBe(false);
  });

  it.each([
    { unit: 'bureau-one', roles: { first: 'lead', second: 'participating', third: 'lead' }, lead: 2, participating: 1 },
    { unit: 'bureau-two', roles: { first: 'participating', second: 'lead', third: 'lead' }, lead: 2, participating: 1 },
    { unit: 'bureau-three', roles: { second: 'lead' }, lead: 1, participating: 0 },
  ])(
    '$unit has a role in each of its indicators, the lead before taking part',
    ({ unit, roles, lead, participating }) => {
      const summary = summarized().responsibleUnits[unit];
      expect(summary?.roles).toEqual(roles);
      expect(summary?.lead).toMatchObject({ indicators: lead, due: { total: lead } });
      expect(summary?.participating).toMatchObject({ indicators: participating, due: { total: participating } });
    },
  );

  it('counts apart what a unit leads: first is met, and led by one of the two', () => {
    const summaries = summarized();
    expect(summaries.responsibleUnits['bureau-one']?.lead.due.met).toBe(1);
    expect(summaries.responsibleUnits['bureau-one']?.participating.due.met).toBe(0);
    expect(summaries.responsibleUnits['bureau-two']?.lead.due.met).toBe(0);
    expect(summaries.responsibleUnits['bureau-two']?.participating.due.met).toBe(1);
  });

  it('takes all targets of an indicator wherever one of them stands', () => {
    const two = [
      level({ indicator: 'both', period: '2020', clause: 'a1t1s1' }),
      level({ indicator: 'both', clause: 'goals-t1r1c1' }),
    ];
    const other = buildPlan([at('both', 'a1t1s1', [], two)]);
    const { tasks, elsewhere } = summarize(assess(other, { asOf: '2021-12-31' }), other);
    expect(tasks.a1t1?.counts).toMatchObject({ indicators: 1, targets: 2 });
    expect(elsewhere.counts).toMatchObject({ indicators: 0, targets: 0 });
  });
});
