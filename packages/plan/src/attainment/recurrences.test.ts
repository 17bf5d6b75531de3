import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, heading, improvement, level, observed } from '../../test/build-plan.js';
import type { Observation } from '../observation/observation.js';
import type { ImprovementTarget } from '../plan/target.js';

const reports = level({ value: 1, period: null, recurrence: { every: 'quarter', from: '2019', to: '2019' } });

const quarters = (...values: readonly number[]) => values.map((value, index) => observed(`2019-Q${index + 1}`, value));

describe('one report every quarter of 2019', () => {
  it.each<[string, readonly Observation[], string, object]>([
    [
      'nothing is due yet',
      [],
      '2019-03-30',
      {
        state: 'not-due',
        due: false,
        trajectory: 'not-assessable',
        attained: null,
        recurring: { share: { reason: 'not-due' }, total: { reason: 'not-due' } },
        robustness: { robust: null },
      },
    ],
    [
      'a quarter is due on its last day',
      quarters(1),
      '2019-03-31',
      {
        state: 'not-due',
        trajectory: 'on-track',
        attained: null,
        recurring: { due: 1, fulfilled: 1, share: { value: 1 } },
      },
    ],
    [
      'one failed decides the whole before the end',
      quarters(1, 0),
      '2019-06-30',
      { state: 'not-met', due: true, attained: false },
    ],
    [
      'one missing makes it unknown',
      [observed('2019-Q2', 1)],
      '2019-06-30',
      { state: 'unknown', due: true, recurring: { missing: 1 } },
    ],
    ['a failed one counts for more than a missing one', [observed('2019-Q2', 0)], '2019-06-30', { state: 'not-met' }],
    [
      'all fulfilled at the end',
      quarters(1, 2, 1, 1),
      '2019-12-31',
      { state: 'met', attained: true, trajectory: null, recurring: { total: { value: 5 } } },
    ],
    [
      'a sum with a missing quarter is no sum',
      [observed('2019-Q2', 1)],
      '2019-06-30',
      {
        recurring: {
          total: { value: null, reason: 'no-observation' },
          periods: [{ attained: null, value: null }, { attained: true, value: 1 }, { due: false }, { due: false }],
        },
      },
    ],
    ['the year’s value is not a quarter’s', [observed('2019', 4)], '2019-12-31', { state: 'unknown' }],
  ])('%s', (_why, rows, asOf, expected) => {
    expect(assessFirst({ kind: 'periodic', targets: [reports] }, rows, asOf)).toMatchObject(expected);
  });

  it('has no quantity of its own but the share of its periods', () => {
    const attainment = assessFirst({ kind: 'periodic', targets: [reports] }, quarters(1, 1), '2019-06-30');
    expect(attainment.margin).toEqual({ value: null, reason: 'recurrent' });
    expect(attainment.progress).toEqual({ value: null, reason: 'recurrent' });
    expect(attainment.reasons).toEqual(['not-due', 'recurrent']);
    expect(attainment.evidence.map(({ use }) => use)).toEqual(['judged', 'judged']);
  });

  it('says nothing of a quarter by one of its months', () => {
    const flow = assessFirst({ kind: 'flow', targets: [reports] }, [observed('2019-01', 5)], '2019-03-31');
    expect(flow).toMatchObject({ state: 'unknown', recurring: { missing: 1 }, evidence: [] });
  });

  it('shows no value for a period that is not due', () => {
    const { recurring } = assessFirst({ kind: 'periodic', targets: [reports] }, quarters(1), '2019-05-01');
    expect(recurring?.periods[1]).toMatchObject({ due: false, value: null, attained: null, margin: { value: null } });
  });

  it('is as robust as its least robust period', () => {
    const yearly = level({ value: 50, period: null, recurrence: { every: 'year', from: '2019', to: '2020' } });
    const shares = (second: number) =>
      assessFirst(
        { kind: 'percentage', targets: [yearly] },
        [observed('2019', 60, { printed: '60.0' }), observed('2020', second, { printed: second.toFixed(1) })],
        '2020-12-31',
      ).robustness;
    expect(shares(61)).toEqual({ robust: true, flips: [] });
    expect(shares(50)).toMatchObject({ robust: false, flips: [{ by: 'printed', state: 'not-met' }] });
  });

  it('without a single period promises nothing that could be due', () => {
    const never = level({ period: null, recurrence: { every: 'year', from: '2021', to: '2019' } });
    expect(assessFirst({ targets: [never] }, [], '2022-12-31')).toMatchObject({
      state: 'not-due',
      due: false,
      attained: null,
    });
  });

  it('is maintained while a level to be kept every year is', () => {
    const kept = level({
      value: 90,
      period: null,
      maintain: true,
      recurrence: { every: 'year', from: '2019', to: '2021' },
    });
    const rows = [observed('2019', 95), observed('2020', 90)];
    expect(assessFirst({ targets: [kept] }, rows, '2020-12-31')).toMatchObject({
      state: 'maintained',
      due: false,
      attained: null,
    });
    expect(assessFirst({ targets: [kept] }, [...rows, observed('2021', 91)], '2021-12-31')).toMatchObject({
      state: 'maintained',
      due: true,
      attained: true,
    });
  });
});

describe('at least three places better each year', () => {
  const ranks = [observed('2019', 46), observed('2020', 44), observed('2021', 41)];
  const placed = (target: ImprovementTarget, rows = ranks, asOf = '2021-12-31') =>
    assessFirst({ kind: 'rank', direction: 'lower', baseline: baseline(50), targets: [target] }, rows, asOf);

  it.each<[ImprovementTarget['relativeTo'], readonly (boolean | null)[], readonly (number | null)[], string]>([
    ['previous-actual', [true, false, true], [47, 43, 41], 'each value against the one before'],
    ['previous-target', [true, true, true], [47, 44, 41], 'each value against the level promised the year before'],
    ['baseline', [true, true, true], [47, 47, 47], 'each value against the baseline'],
  ])('relative to the %s', (relativeTo, attained, levels) => {
    const { recurring } = placed(improvement({ relativeTo }));
    expect(recurring?.periods.map((test) => test.attained)).toEqual(attained);
    expect(recurring?.periods.map((test) => test.level)).toEqual(levels);
  });

  it('tells the whole improvement from the yearly tests', () => {
    const attainment = placed(improvement());
    expect(attainment).toMatchObject({ state: 'not-met', attained: false, recurring: { total: { value: -9 } } });
  });

  it('tells every row once, by what it was judged for, and the end of its last year', () => {
    const attainment = placed(improvement({ relativeTo: 'previous-target' }));
    expect(attainment.evidence.map(({ period, use }) => [period, use])).toEqual([
      ['2019', 'judged'],
      ['2020', 'judged'],
      ['2021', 'judged'],
    ]);
    expect(attainment.numbers).toMatchObject({ target: 41, targetTime: 2021, observed: null });
  });

  it('is judged once, against the year before, where it has one date', () => {
    const once = improvement({ id: 'things-2020', period: '2020', recurrence: null });
    const attainment = placed(once);
    expect(attainment).toMatchObject({
      state: 'met-late',
      numbers: { target: 43, observed: 44 },
      margin: { value: -1 },
    });
    expect(attainment.evidence.map(({ period, use }) => [period, use])).toContainEqual(['2019', 'series']);
  });

  it('cannot be judged without what it is measured from', () => {
    const attainment = assessFirst({ kind: 'rank', direction: 'lower', targets: [improvement()] }, ranks, '2019-12-31');
    expect(attainment).toMatchObject({
      state: 'unknown',
      recurring: { periods: [{ attained: null, level: null }, {}, {}] },
    });
    expect(attainment.reasons).toContain('no-reference');
  });

  it('more every year is more than the year before', () => {
    const more = heading({ period: null, recurrence: { every: 'year', from: '2019', to: '2021' } });
    const rows = [observed('2019', 11), observed('2020', 11), observed('2021', 12)];
    const { recurring } = assessFirst({ baseline: baseline(10), targets: [more] }, rows, '2021-12-31');
    expect(recurring?.periods.map((test) => test.attained)).toEqual([true, false, true]);
  });
});
