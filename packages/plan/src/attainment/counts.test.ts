import { describe, expect, it } from 'vitest';
import { baseline, buildPlan, indicator, level, observed } from '../../test/build-plan.js';
import type { Observation } from '../observation/observation.js';
import type { LevelTarget } from '../plan/target.js';
import { assess } from './assess.js';
import { boundsOf } from './counts.js';
import { summarize } from './summarize.js';

/** Ten in 2018, and the target given, with the values found. */
type Given = readonly [target: Partial<LevelTarget>, rows: Record<string, number>];

function counted(given: readonly Given[], asOf = '2021-12-31') {
  const rows: Observation[] = [];
  const indicators = given.map(([target, values], at) => {
    const id = `thing-${at}`;
    for (const [period, value] of Object.entries(values)) rows.push(observed(period, value, { indicator: id }));
    return indicator({ id, baseline: baseline(10), targets: [level({ indicator: id, value: 20, ...target })] });
  });
  const plan = buildPlan(indicators, rows);
  return summarize(assess(plan, { asOf }), plan).plan.counts;
}

const early = { period: '2020' };

describe('the counts of what is due', () => {
  it.each<{ why: string; given: Given[]; due: object }>([
    { why: 'met', given: [[{}, { 2021: 20 }]], due: { met: 1, notMet: 0, metLate: 0, unknown: 0 } },
    { why: 'kept', given: [[{ value: 10 }, { 2021: 10 }]], due: { met: 1, notMet: 0, metLate: 0, unknown: 0 } },
    { why: 'missed', given: [[{}, { 2021: 19 }]], due: { met: 0, notMet: 1, metLate: 0, unknown: 0 } },
    {
      why: 'met late counts as not met',
      given: [[early, { 2020: 19, 2021: 20 }]],
      due: { met: 0, notMet: 1, metLate: 1, unknown: 0 },
    },
    {
      why: 'a later value fills no gap',
      given: [[early, { 2021: 20 }]],
      due: { met: 0, notMet: 0, metLate: 0, unknown: 1 },
    },
    { why: 'nothing found', given: [[{}, {}]], due: { met: 0, notMet: 0, metLate: 0, unknown: 1 } },
  ])('$why', ({ given, due }) => {
    const counts = counted(given);
    expect(counts.due).toMatchObject({ total: 1, ...due });
    expect(counts.notDue).toMatchObject({ total: 0, metEarly: 0, maintained: 0, belowMaintainedLevel: 0, open: 0 });
  });

  it('stand with their bounds: 2 of 5 met, 1 not met, 2 unknown', () => {
    const found = { 2021: 25 };
    expect(
      counted([
        [{}, found],
        [{}, found],
        [{}, { 2021: 11 }],
        [{}, {}],
        [{}, {}],
      ]),
    ).toMatchObject({
      indicators: 5,
      targets: 5,
      due: { total: 5, met: 2, notMet: 1, metLate: 0, unknown: 2, bounds: { low: 0.4, high: 0.8 }, ofKnown: 2 / 3 },
    });
  });
});

describe('the counts of what is not due', () => {
  it.each<{ why: string; given: Given[]; notDue: object }>([
    { why: 'met early', given: [[{}, { 2020: 20 }]], notDue: { metEarly: 1 } },
    { why: 'kept so far', given: [[{ value: 10 }, { 2020: 10 }]], notDue: { maintained: 1 } },
    {
      why: 'below what is to be kept',
      given: [[{ value: 10 }, { 2020: 9 }]],
      notDue: { belowMaintainedLevel: 1 },
    },
    { why: 'open, off track', given: [[{}, { 2020: 11 }]], notDue: { open: 1 } },
    { why: 'open, at rest', given: [[{}, { 2020: 10 }]], notDue: { open: 1 } },
    { why: 'open, going back', given: [[{}, { 2020: 9 }]], notDue: { open: 1 } },
    { why: 'open, no value', given: [[{}, {}]], notDue: { open: 1 } },
  ])('$why', ({ given, notDue }) => {
    const counts = counted(given, '2020-12-31');
    expect(counts.notDue).toEqual({
      total: 1,
      metEarly: 0,
      maintained: 0,
      belowMaintainedLevel: 0,
      open: 0,
      ...notDue,
    });
    expect(counts.due).toEqual({ total: 0, met: 0, notMet: 0, metLate: 0, unknown: 0, bounds: null, ofKnown: null });
  });

  it('stand apart from what is due', () => {
    const { due, notDue, targets } = counted(
      [
        [early, { 2020: 20 }],
        [{}, { 2020: 20 }],
        [{}, {}],
      ],
      '2020-12-31',
    );
    expect(due).toMatchObject({ total: 1, met: 1, bounds: { low: 1, high: 1 }, ofKnown: 1 });
    expect(notDue).toMatchObject({ total: 2, metEarly: 1, open: 1 });
    expect(targets).toBe(3);
  });
});

describe('the bounds of the share met', () => {
  it.each([
    { why: 'nothing due', of: [0, 0, 0], bounds: null, ofKnown: null },
    { why: 'all unknown', of: [0, 0, 3], bounds: { low: 0, high: 1 }, ofKnown: null },
    { why: 'all known', of: [3, 1, 0], bounds: { low: 0.75, high: 0.75 }, ofKnown: 0.75 },
    { why: 'none met', of: [0, 3, 1], bounds: { low: 0, high: 0.25 }, ofKnown: 0 },
    { why: 'some of each', of: [1, 1, 2], bounds: { low: 0.25, high: 0.75 }, ofKnown: 0.5 },
    { why: 'one met', of: [1, 0, 0], bounds: { low: 1, high: 1 }, ofKnown: 1 },
  ] as const)('$why', ({ of: [met, notMet, unknown], bounds, ofKnown }) => {
    expect(boundsOf({ met, notMet, unknown })).toStrictEqual({ bounds, ofKnown });
  });
});
