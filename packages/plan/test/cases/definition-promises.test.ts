import { describe, expect, it } from 'vitest';
import { assess } from '../../src/attainment/assess.js';
import { boundsOf } from '../../src/attainment/counts.js';
import { progressFromBaseline } from '../../src/attainment/quantities/progress.js';
import { summarize } from '../../src/attainment/summarize.js';
import { assessFirst } from '../assess-first.js';
import { baseline, buildPlan, improvement, indicator, level, observed, range } from '../build-plan.js';

// The worked situations of the definition that are more than a level by a year: events, coverage, ranges, recurrences, counts.

const has = (value: number) => ({ value: expect.closeTo(value, 12), reason: null });

describe('promises of other kinds', () => {
  it('a first listed company has no partial progress and no pace before its date', () => {
    const first = { kind: 'event', baseline: baseline(0), targets: [level({ value: 1 })] } as const;
    expect(assessFirst(first, [observed('2019', 0), observed('2020', 0)], '2020-12-31')).toMatchObject({
      state: 'not-due',
      attained: null,
      progress: has(0),
      pace: { value: null, reason: 'event-type' },
    });
  });

  it('7 of 8 counties are not full coverage, and not yet due', () => {
    const coverage = { kind: 'coverage', baseline: baseline(3), targets: [level({ value: 8, of: 8 })] } as const;
    expect(assessFirst(coverage, [observed('2020', 7)], '2020-12-31')).toMatchObject({
      attained: null,
      numbers: { observed: 7, target: 8 },
      progress: has(0.8),
      share: has(0.875),
    });
  });

  it('one centre meets 1 to 2 at the lower end, halfway to the upper one', () => {
    const centres = {
      baseline: baseline(0),
      targets: [range({ low: 1, high: 2, reading: 'at-least-lower' })],
    } as const;
    const { attained, progress, promise, numbers } = assessFirst(centres, [observed('2021', 1)], '2021-12-31');
    expect({ attained, progress }).toEqual({ attained: true, progress: has(1) });
    const upper = promise.operator === 'in' ? promise.high : Number.NaN;
    expect(progressFromBaseline({ direction: 1, baseline: 0, target: upper, observed: numbers.observed ?? 0 })).toEqual(
      has(0.5),
    );
  });

  it('three places better each year is missed in one, though nine places are gained in three', () => {
    const rank = { kind: 'rank', direction: 'lower', baseline: baseline(50), targets: [improvement()] } as const;
    const rows = [observed('2019', 46), observed('2020', 44), observed('2021', 41)];
    const { state, attained, recurring, numbers } = assessFirst(rank, rows, '2021-12-31');
    expect({ state, attained }).toEqual({ state: 'not-met', attained: false });
    expect(recurring?.periods.map((test) => test.attained)).toEqual([true, false, true]);
    // The whole change keeps its sign; nine places lower is an improvement of nine.
    expect((numbers.direction ?? 0) * (recurring?.total.value ?? 0)).toBe(9);
  });

  it('four reports in a year are not one in every quarter', () => {
    const quarterly = level({ value: 1, period: null, recurrence: { every: 'quarter', from: '2019', to: '2019' } });
    const rows = [2, 0, 1, 1].map((value, index) => observed(`2019-Q${index + 1}`, value));
    expect(assessFirst({ kind: 'periodic', targets: [quarterly] }, rows, '2019-12-31')).toMatchObject({
      attained: false,
      recurring: { fulfilled: 3, due: 4, total: has(4) },
    });
  });

  it('an approval 69 days after its date is late, not never', () => {
    const approval = {
      kind: 'event',
      direction: 'event',
      targets: [level({ value: 1, period: '2021-12-31' })],
    } as const;
    expect(assessFirst(approval, [observed('2022', 1, { occurredOn: '2022-03-10' })], '2022-12-31')).toMatchObject({
      state: 'met-late',
      attained: false,
      timing: { occurredOn: '2022-03-10', daysLate: 69 },
    });
  });
});

describe('eight due targets, five met, two not met, one unknown', () => {
  const values = [10, 10, 10, 10, 10, 9, 9, null];
  const ids = values.map((_, index) => `things-${index + 1}`);
  const plan = buildPlan(
    ids.map((id) => indicator({ id, targets: [level({ id: `${id}-2021`, indicator: id })] })),
    values.flatMap((value, index) =>
      value === null ? [] : [observed('2021', value, { indicator: ids[index] ?? '' })],
    ),
  );

  it('lie between 62.5 % and 75 %, with 71.4 % of the known', () => {
    const { due } = summarize(assess(plan, { asOf: '2021-12-31' }), plan).plan.counts;
    expect(due).toMatchObject({ total: 8, met: 5, notMet: 2, unknown: 1, bounds: { low: 0.625, high: 0.75 } });
    expect(due.ofKnown).toBeCloseTo(5 / 7, 12);
    expect(boundsOf(due)).toEqual({ bounds: due.bounds, ofKnown: due.ofKnown });
  });
});
