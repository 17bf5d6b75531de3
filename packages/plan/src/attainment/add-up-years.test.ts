import { describe, expect, it } from 'vitest';
import { baseline, buildPlan, heading, improvement, indicator, level, observed } from '../../test/build-plan.js';
import type { Observation } from '../observation/observation.js';
import type { Indicator } from '../plan/indicator.js';
import { addUpYears } from './add-up-years.js';
import { assess } from './assess.js';
import { meanProgress } from './mean-progress.js';

const years = [
  level({ period: '2019', value: 20 }),
  level({ period: '2020', value: 23 }),
  level({ period: '2021', value: 26 }),
];

const judged = (change: Partial<Indicator>, rows: readonly Observation[], asOf = '2021-12-31') =>
  Object.values(assess(buildPlan([indicator({ kind: 'flow', targets: years, ...change })], rows), { asOf }).targets);

const all = [observed('2019', 22), observed('2020', 22), observed('2021', 26)];

describe('the years of a flow added up', () => {
  it('are a test of their own beside the yearly ones', () => {
    const attainments = judged({}, all);
    expect(attainments.map((one) => one.state)).toEqual(['met', 'not-met', 'met']);
    expect(addUpYears(attainments)).toEqual({
      periods: ['2019', '2020', '2021'],
      missing: [],
      promised: { value: 69, reason: null },
      observed: { value: 70, reason: null },
      margin: { value: 1, reason: null },
      attained: true,
    });
  });

  it.each<[string, readonly Observation[], string, object]>([
    [
      'a missing year: no sum',
      all.slice(1),
      '2021-12-31',
      { missing: ['2019'], observed: { reason: 'no-observation' }, attained: null },
    ],
    [
      'the due years only',
      all,
      '2020-12-31',
      { periods: ['2019', '2020'], promised: { value: 43 }, observed: { value: 44 } },
    ],
    [
      'nothing due',
      all,
      '2018-12-31',
      { periods: [], promised: { reason: 'not-due' }, margin: { reason: 'not-due' }, attained: null },
    ],
    [
      'short of the sum',
      [...all.slice(0, 2), observed('2021', 20)],
      '2021-12-31',
      { margin: { value: -5 }, attained: false },
    ],
  ])('%s', (_why, rows, asOf, expected) => {
    expect(addUpYears(judged({}, rows, asOf))).toMatchObject(expected);
  });

  it('less is better where the direction says so', () => {
    expect(addUpYears(judged({ direction: 'lower' }, all))).toMatchObject({ margin: { value: -1 }, attained: false });
  });

  it('take the first promise for a year, and no other sort of promise', () => {
    const twice = [...years, level({ id: 'again', period: '2021', value: 99 }), improvement(), heading({ id: 'more' })];
    expect(addUpYears(judged({ baseline: baseline(24), targets: twice }, all))?.promised.value).toBe(69);
  });

  it('are none for a stock, or for one year', () => {
    expect(addUpYears(judged({ kind: 'stock' }, all))).toBeNull();
    expect(addUpYears(judged({ targets: years.slice(0, 1) }, all))).toBeNull();
  });
});

describe('a mean of progress', () => {
  it('is capped, and comes with what it hides', () => {
    const attainments = judged({ kind: 'stock', baseline: baseline(10) }, [observed('2019', 25), observed('2021', 6)]);
    expect(meanProgress(attainments)).toEqual({ kind: 'stock', n: 2, of: 3, mean: 0.5, median: 0.5, minimum: 0 });
  });

  it('of an odd number has the middle one as median', () => {
    const attainments = judged({ kind: 'stock', baseline: baseline(0) }, [
      observed('2019', 2),
      observed('2020', 23),
      observed('2021', 13),
    ]);
    expect(meanProgress(attainments)).toMatchObject({ n: 3, median: 0.5, minimum: 0.1 });
  });

  it('is none across kinds, or without a progress', () => {
    const flows = judged({ baseline: baseline(10) }, all);
    const stocks = judged({ kind: 'stock', baseline: baseline(10) }, all);
    expect(meanProgress([...flows, ...stocks])).toBeNull();
    expect(meanProgress(judged({}, []))).toBeNull();
  });
});
