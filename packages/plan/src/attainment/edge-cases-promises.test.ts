import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, improvement, level, observed, range } from '../../test/build-plan.js';
import type { Attainment } from './attainment.js';

const stages = [
  level({ period: '2021', value: 40 }),
  level({ period: '2019', value: 20 }),
  level({ period: '2020', value: 30 }),
];

describe('the edge cases of the definition: promises', () => {
  it.each<[string, string, () => Attainment, object]>([
    [
      '17',
      'exactly on the boundary is met',
      () =>
        assessFirst(
          { kind: 'percentage', baseline: baseline(40.5), targets: [level({ value: 50.5 })] },
          [observed('2021', 50.5)],
          '2021-12-31',
        ),
      { state: 'met', margin: { value: 0, reason: null }, progress: { value: 1, reason: null } },
    ],
    [
      '18',
      '超 is strict: equal is not met though the margin is 0',
      () =>
        assessFirst(
          { baseline: baseline(10), targets: [level({ operator: '>', value: 20 })] },
          [observed('2021', 20)],
          '2021-12-31',
        ),
      {
        state: 'not-met',
        margin: { value: 0, reason: null },
        progress: { value: 1, reason: null },
        reasons: ['equal-but-strict'],
      },
    ],
    [
      '18',
      'more than 20 whole things is 21',
      () =>
        assessFirst(
          { baseline: baseline(10), targets: [level({ operator: '>', value: 20 })] },
          [observed('2020', 20)],
          '2020-12-31',
        ),
      { state: 'not-due', rates: { required: { value: 1, reason: null } } },
    ],
    [
      '18',
      'more than 20.5 of what is measured needs no certain amount more',
      () =>
        assessFirst(
          { baseline: baseline(10), targets: [level({ operator: '>', value: 20.5 })] },
          [observed('2020', 20.5)],
          '2020-12-31',
        ),
      { rates: { required: { value: null, reason: 'equal-but-strict' } } },
    ],
    [
      '19',
      '1 to 2, at least the lower end: more is no failure, but said',
      () => assessFirst({ baseline: baseline(0), targets: [range()] }, [observed('2021', 3)], '2021-12-31'),
      {
        state: 'met',
        margin: { value: 2 },
        progress: { value: 3 },
        reasons: ['beyond-range'],
      },
    ],
    [
      '19',
      '1 to 2, within: both ends bind',
      () =>
        assessFirst(
          { baseline: baseline(0), targets: [range({ reading: 'within' })] },
          [observed('2021', 3)],
          '2021-12-31',
        ),
      { state: 'not-met', margin: { value: -1 }, reasons: ['beyond-range'] },
    ],
    [
      '20',
      'k above n is an error',
      () =>
        assessFirst(
          { kind: 'coverage', baseline: baseline(3), targets: [level({ value: 8, of: 8 })] },
          [observed('2021', 9)],
          '2021-12-31',
        ),
      {
        state: 'unknown',
        share: null,
        reasons: ['no-observation', 'value-exceeds-universe'],
        evidence: [{ use: 'left-out' }],
      },
    ],
    [
      '21',
      'an event has happened or not; what is beyond it is overshoot',
      () =>
        assessFirst(
          { kind: 'event', baseline: baseline(0), targets: [level({ value: 1 })] },
          [observed('2020', 2)],
          '2021-12-31',
        ),
      {
        state: 'met',
        progress: { value: 1, reason: null },
        overshoot: 1,
        pace: { value: null, reason: 'event-type' },
        margin: { value: null, reason: 'event-type' },
        projections: [{ value: null, reason: 'event-type' }, { value: null }],
      },
    ],
    [
      '23',
      'a missing year before makes the next one unknown',
      () =>
        assessFirst(
          { kind: 'rank', direction: 'lower', baseline: baseline(50), targets: [improvement()] },
          [observed('2019', 46), observed('2021', 41)],
          '2021-12-31',
        ),
      {
        state: 'unknown',
        recurring: {
          periods: [{ attained: true, level: 47 }, { attained: null }, { attained: null, reasons: ['no-reference'] }],
          missing: 2,
        },
      },
    ],
    [
      '24',
      'extra reports do not make up for a missing one',
      () =>
        assessFirst(
          {
            kind: 'periodic',
            targets: [level({ value: 1, period: null, recurrence: { every: 'quarter', from: '2019', to: '2019' } })],
          },
          [observed('2019-Q1', 2), observed('2019-Q2', 0), observed('2019-Q3', 1), observed('2019-Q4', 1)],
          '2019-12-31',
        ),
      {
        state: 'not-met',
        attained: false,
        recurring: { fulfilled: 3, due: 4, share: { value: 0.75 }, total: { value: 4 } },
      },
    ],
    [
      '25',
      'a yearly flow is not heading for another year’s target',
      () =>
        assessFirst({ kind: 'flow', baseline: baseline(10), targets: stages }, [observed('2019', 25)], '2019-12-31'),
      {
        state: 'not-due',
        trajectory: 'not-assessable',
        expected: { value: 20 },
        pace: { value: null, reason: 'yearly-flow' },
        reasons: ['not-due', 'yearly-flow'],
      },
    ],
  ])('%s: %s', (_, __, run, expected) => {
    const { reasons, ...rest } = expected as { reasons?: string[] };
    const attainment = run();
    expect(attainment).toMatchObject(rest);
    if (reasons) expect(attainment.reasons).toEqual(reasons);
  });
});
