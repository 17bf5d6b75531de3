import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, level, observed } from '../../test/build-plan.js';
import type { Attainment } from './attainment.js';

const by2021 = [level({ value: 20 })];

describe('the edge cases of the definition: levels', () => {
  it.each<[string, string, () => Attainment, object]>([
    [
      '1',
      'met before its date: early, progress beyond 1, and the trend stays visible',
      () => assessFirst({ baseline: baseline(10), targets: by2021 }, [observed('2019', 25)], '2019-12-31'),
      { state: 'met-early', attained: null, due: false, trajectory: 'ahead', progress: { value: 1.5, reason: null } },
    ],
    [
      '3',
      'target equals baseline: no progress, no pace; predicate and margin hold',
      () => assessFirst({ baseline: baseline(20), targets: by2021 }, [observed('2021', 21)], '2021-12-31'),
      {
        state: 'maintained',
        attained: true,
        margin: { value: 1, reason: null },
        progress: { value: null, reason: 'target-equals-baseline' },
        pace: { value: null, reason: 'expected-equals-baseline' },
      },
    ],
    [
      '4',
      'target on the worse side of the baseline: no progress, but attainment and change',
      () => assessFirst({ baseline: baseline(24), targets: by2021 }, [observed('2021', 22)], '2021-12-31'),
      {
        state: 'met',
        progress: { value: null, reason: 'target-on-wrong-side' },
        changeFromBaseline: { value: -2, reason: null },
        reasons: ['satisfied-at-baseline'],
      },
    ],
    [
      '4',
      'a baseline that satisfies already is never met early; the variance decides',
      () => assessFirst({ baseline: baseline(24), targets: by2021 }, [observed('2020', 22)], '2020-12-31'),
      {
        state: 'not-due',
        trajectory: 'on-track',
        pace: { value: null, reason: 'expected-on-wrong-side' },
        reasons: ['not-due', 'satisfied-at-baseline'],
      },
    ],
    [
      '5',
      'a true zero as baseline: progress is v ÷ T',
      () => assessFirst({ baseline: baseline(0), targets: [level({ value: 4 })] }, [observed('2021', 3)], '2021-12-31'),
      { progress: { value: 0.75, reason: null } },
    ],
    [
      '6',
      'no baseline: no progress, 0 is not assumed',
      () => assessFirst({ targets: by2021 }, [observed('2021', 18)], '2021-12-31'),
      { state: 'not-met', progress: { value: null, reason: 'no-baseline' }, ratio: { value: 0.9, reason: null } },
    ],
    [
      '7',
      'a target of 0 where lower is better: no ratio, the rest holds',
      () =>
        assessFirst(
          { direction: 'lower', baseline: baseline(10), targets: [level({ operator: '<=', value: 0 })] },
          [observed('2021', 2)],
          '2021-12-31',
        ),
      {
        state: 'not-met',
        margin: { value: -2, reason: null },
        progress: { value: 0.8, reason: null },
        ratio: { value: null, reason: 'not-positive' },
      },
    ],
    [
      '8',
      'values that change sign: linear quantities only',
      () => assessFirst({ baseline: baseline(-5), targets: by2021 }, [observed('2021', 15)], '2021-12-31'),
      {
        progress: { value: 0.8, reason: null },
        rates: { observed: { value: 20 / 3 } },
      },
    ],
    [
      '11',
      'irregular spacing: rates per year of real time',
      () =>
        assessFirst(
          { baseline: baseline(10, '2010'), targets: [level({ value: 40, period: '2025' })] },
          [observed('2016', 16), observed('2020', 20)],
          '2020-12-31',
        ),
      {
        rates: { observed: { value: 1 }, planned: { value: 2 }, required: { value: 4 }, acceleration: { value: 4 } },
        elapsed: { value: 10 / 15 },
      },
    ],
    [
      '26',
      'a margin of percentages is in points',
      () =>
        assessFirst(
          { kind: 'percentage', baseline: baseline(37), targets: [level({ value: 40 })] },
          [observed('2021', 41)],
          '2021-12-31',
        ),
      { margin: { value: 1, reason: null } },
    ],
    [
      '27',
      'a rank has no ratio, no growth, no projection',
      () =>
        assessFirst(
          {
            kind: 'rank',
            direction: 'lower',
            baseline: baseline(101),
            targets: [level({ operator: '<=', value: 95 })],
          },
          [observed('2020', 98)],
          '2020-12-31',
        ),
      {
        ratio: { value: null, reason: 'not-for-ranks' },
        rates: { observed: { value: -1.5 } },
        projections: [{ reason: 'not-for-ranks' }, { reason: 'not-for-ranks' }],
      },
    ],
    [
      '28',
      'the judgement carries the promise it is bound to',
      () => assessFirst({ targets: by2021 }, [], '2021-12-31'),
      { promise: { id: 'things-2021', value: 20, operator: '>=', quote: 'invented' } },
    ],
    [
      '30',
      'a growth rate in mid-year is compared with the whole target',
      () =>
        assessFirst(
          { kind: 'percentage', baseline: baseline(4), targets: [level({ value: 6, period: '2020' })] },
          [observed('2020-H1', 5)],
          '2020-06-30',
          { declarations: { things: { path: 'whole' } } },
        ),
      { expected: { value: 6 }, scheduleVariance: { value: -1 }, pace: { value: 0.5 }, trajectory: 'off-track' },
    ],
  ])('%s: %s', (_, __, run, expected) => {
    const { reasons, ...rest } = expected as { reasons?: string[] };
    const attainment = run();
    expect(attainment).toMatchObject(rest);
    if (reasons) expect(attainment.reasons).toEqual(reasons);
  });
});
