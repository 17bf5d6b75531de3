import { describe, expect, it } from 'vitest';
import { baseline, buildPlan, indicator, level, observed } from '../../test/build-plan.js';
import { assess } from './assess.js';
import { boundsOf } from './counts.js';
import { summarize } from './summarize.js';

/** An indicator of the invented plan with one target for each clause given, in 2019, 2020, … */
const standing = (id: string, clauses: readonly string[], mentions: readonly string[] = []) =>
  indicator({
    id,
    baseline: baseline(0),
    targets: clauses.map((clause, index) =>
      level({ id: `${id}-${2019 + index}`, indicator: id, period: `${2019 + index}`, clause, value: 10 }),
    ),
    mentions: mentions.map((clause) => ({ clause, quote: 'invented' })),
  });

const plan = buildPlan(
  [
    standing('lamps', ['goals-t1r1c1', 'goals-t1r1c1'], ['a1t1s1', 'a1t2s1']),
    standing('benches', ['a1t2s1']),
    standing('trees', ['a2s1']),
    standing('rules', ['s1s1']),
    standing('dreams', ['goals-t1r1c1']),
  ],
  [
    observed('2019', 12, { indicator: 'lamps' }),
    observed('2019', 3, { indicator: 'benches' }),
    observed('2020', 30, { indicator: 'benches' }),
    observed('2019', 12, { indicator: 'trees' }),
  ],
);

const summaries = () => summarize(assess(plan, { asOf: '2020-12-31' }), plan);

describe('an indicator belongs', () => {
  it.each([
    ['tasks', 'a1t1', ['lamps'], 'to a task that mentions it'],
    ['tasks', 'a1t2', ['lamps', 'benches'], 'to the task in which its target stands'],
    ['tasks', 'a2t1', [], 'not to a task beside it'],
    ['actions', 'a1', ['lamps', 'benches'], 'to the action of its tasks'],
    ['actions', 'a2', ['trees'], 'to an action in which it stands outside the tasks'],
    ['safeguards', 's1', ['rules'], 'to a safeguard'],
  ] as const)('%s.%s: %j, %s', (part, id, indicators, _why) => {
    expect(summaries()[part][id]?.indicators).toEqual(indicators);
  });

  it('elsewhere where it stands in none of them', () => {
    expect(summaries().elsewhere.indicators).toEqual(['dreams']);
  });

  it('to the whole once', () => {
    expect(summaries().plan.indicators).toEqual(['lamps', 'benches', 'trees', 'rules', 'dreams']);
    expect(summaries().plan.counts).toMatchObject({ indicators: 5, targets: 6 });
  });
});

describe('a responsible unit', () => {
  it('has the stronger of its roles', () => {
    expect(summaries().responsibleUnits['bureau-one']?.roles).toEqual({ lamps: 'lead', benches: 'participating' });
    expect(summaries().responsibleUnits['bureau-two']?.roles).toEqual({ lamps: 'lead', benches: 'lead' });
    expect(summaries().responsibleUnits['bureau-three']?.roles).toEqual({});
  });

  it('has its counts by role, and together', () => {
    const one = summaries().responsibleUnits['bureau-one'];
    expect(one?.indicators).toEqual(['lamps', 'benches']);
    expect(one?.counts.targets).toBe(3);
    expect(one?.lead.targets).toBe(2);
    expect(one?.participating.targets).toBe(1);
  });

  it('has totals that do not add up to the plan’s', () => {
    const units = Object.values(summaries().responsibleUnits).map((unit) => unit.counts.targets);
    expect(units.reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(summaries().totalsAddUp).toBe(false);
  });
});

describe('counts', () => {
  it('have their denominators, and bounds from what is unknown', () => {
    expect(summaries().plan.counts.due).toEqual({
      total: 6,
      met: 2,
      notMet: 1,
      metLate: 1,
      unknown: 3,
      bounds: { low: 2 / 6, high: 5 / 6 },
      ofKnown: 2 / 3,
    });
  });

  it('keep apart what is not due', () => {
    const early = summarize(assess(plan, { asOf: '2019-12-31' }), plan).plan.counts;
    expect(early.due).toMatchObject({ total: 5, met: 2, notMet: 1, metLate: 0, unknown: 2 });
    expect(early.notDue).toEqual({
      total: 1,
      metEarly: 1,
      maintained: 0,
      belowMaintainedLevel: 0,
      open: 0,
    });
  });

  it('tell kept levels from open ones', () => {
    const kept = (id: string, value: number) =>
      indicator({
        id,
        baseline: baseline(value),
        targets: [level({ id: `${id}-2021`, indicator: id, value: 10, maintain: true })],
      });
    const rows = [observed('2019', 12, { indicator: 'a' }), observed('2019', 3, { indicator: 'b' })];
    const open = indicator({ id: 'c', targets: [level({ id: 'c-2021', indicator: 'c' })] });
    const some = buildPlan([kept('a', 11), kept('b', 11), open], rows);
    const before = summarize(assess(some, { asOf: '2019-12-31' }), some).plan.counts.notDue;
    expect(before).toMatchObject({ total: 3, maintained: 1, belowMaintainedLevel: 1, open: 1, metEarly: 0 });
    const after = summarize(
      assess(some, { asOf: '2021-12-31', observations: [observed('2021', 12, { indicator: 'a' })] }),
      some,
    ).plan.counts;
    expect(after.due).toMatchObject({ total: 3, met: 1, unknown: 2 });
    expect(after.notDue).toMatchObject({ total: 0, maintained: 0 });
  });
});

describe('bounds of the share met', () => {
  it.each([
    [{ met: 5, notMet: 2, unknown: 1 }, { low: 0.625, high: 0.75 }, 5 / 7],
    [{ met: 0, notMet: 0, unknown: 3 }, { low: 0, high: 1 }, null],
    [{ met: 0, notMet: 0, unknown: 0 }, null, null],
    [{ met: 0, notMet: 2, unknown: 0 }, { low: 0, high: 0 }, 0],
    [{ met: 2, notMet: 0, unknown: 0 }, { low: 1, high: 1 }, 1],
  ])('%j: %j', (counts, bounds, ofKnown) => {
    expect(boundsOf(counts)).toEqual({ bounds, ofKnown });
  });
});
