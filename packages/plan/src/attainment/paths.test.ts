import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, buildPlan, heading, improvement, indicator, level, observed, range } from '../../test/build-plan.js';
import type { Observation } from '../observation/observation.js';
import { assess } from './assess.js';

const last = level({ period: '2021', value: 40 });
const stages = [last, level({ period: '2019', value: 20 }), level({ period: '2020', value: 30 })];

const stock = (value: number, period: string, targets = stages) =>
  assessFirst({ baseline: baseline(10), targets }, [observed(period, value)], '2020-12-31');

describe('what the plan expects by now', () => {
  it.each<[string, number, string]>([
    ['2019', 20, 'at a milestone, the milestone'],
    ['2019-H1', 15, 'between baseline and milestone, on the straight line'],
    ['2020-H1', 25, 'between two milestones'],
    ['2020', 30, 'at the milestone before the target'],
  ])('%s: %d, %s', (period, expected) => {
    const attainment = stock(22, period);
    expect(attainment.expected).toEqual({ value: expected, reason: null });
    expect(attainment.scheduleVariance).toEqual({ value: 22 - expected, reason: null });
    expect(attainment.path).toBe('linear');
  });

  it('holds in steps for a rank', () => {
    const targets = [
      level({ period: '2021', operator: '<=', value: 95 }),
      level({ period: '2019', operator: '<=', value: 99 }),
    ];
    const attainment = assessFirst(
      { kind: 'rank', direction: 'lower', baseline: baseline(101), targets },
      [observed('2020', 98)],
      '2020-12-31',
    );
    expect(attainment).toMatchObject({
      path: 'step',
      expected: { value: 99 },
      pace: { value: 1.5 },
      trajectory: 'ahead',
    });
  });

  it('of several promises for one year takes the first in the text', () => {
    const twice = [last, level({ id: 'a', period: '2020', value: 30 }), level({ id: 'b', period: '2020', value: 99 })];
    expect(stock(22, '2020', twice).expected.value).toBe(30);
  });

  it('for its own date takes the target itself', () => {
    const twice = [level({ id: 'a', period: '2020', value: 30 }), level({ id: 'b', period: '2020', value: 50 })];
    const plan = buildPlan([indicator({ baseline: baseline(10), targets: twice })], [observed('2020', 30)]);
    const { targets } = assess(plan, { asOf: '2020-12-31' });
    expect([targets.a?.expected.value, targets.b?.expected.value]).toEqual([30, 50]);
  });

  it('passes over a direction without a number', () => {
    const undirected = [last, heading({ id: 'more', period: '2019' })] as const;
    const attainment = assessFirst(
      { baseline: baseline(10), targets: undirected },
      [observed('2019', 22)],
      '2020-12-31',
    );
    expect(attainment.expected.value).toBe(20);
  });

  it('of an improvement counts from the baseline', () => {
    const better = improvement({ id: 'better', period: '2019', recurrence: null, relativeTo: 'baseline' });
    const targets = [level({ operator: '<=', value: 90 }), better];
    const rank = { kind: 'rank', direction: 'lower', baseline: baseline(101), targets } as const;
    expect(assessFirst(rank, [observed('2020', 97)], '2020-12-31').expected.value).toBe(98);
  });

  it('is the lower end of a range where more is better', () => {
    const ranged = [last, range({ id: 'r', period: '2019', low: 20, high: 24 })];
    expect(stock(22, '2019', ranged as typeof stages).expected.value).toBe(20);
  });

  it('ignores milestones that lie before the baseline', () => {
    const early = [last, level({ id: 'old', period: '2017', value: 99 })];
    expect(stock(22, '2019-H1', early).expected.value).toBe(15);
  });

  it('is nothing before the first milestone where there is no baseline', () => {
    const attainment = assessFirst({ targets: stages }, [observed('2018', 22)], '2020-12-31');
    expect(attainment).toMatchObject({ expected: { reason: 'no-expected-value' }, trajectory: 'not-assessable' });
    expect(attainment.reasons).toContain('no-expected-value');
  });

  it('decides by its variance where there is no baseline but a milestone', () => {
    const on = assessFirst({ targets: stages }, [observed('2019', 22)], '2019-12-31');
    expect(on).toMatchObject({ state: 'not-due', trajectory: 'on-track', pace: { reason: 'no-baseline' } });
    expect(assessFirst({ targets: stages }, [observed('2019', 19)], '2019-12-31').trajectory).toBe('behind');
  });
});

describe('the trajectory by the default cuts', () => {
  it.each<[number, string]>([
    [9, 'regressing'],
    [10, 'stalled'],
    [11, 'off-track'],
    [18.9, 'off-track'],
    [19, 'behind'],
    [20, 'on-track'],
    [20.9, 'on-track'],
    [21, 'ahead'],
  ])('%d where 20 are expected: %s', (value, trajectory) => {
    expect(stock(value, '2019').trajectory).toBe(trajectory);
  });

  it('a pace that only a computer misses is on the cut', () => {
    const attainment = assessFirst(
      {
        baseline: baseline(262),
        targets: [level({ period: '2020', value: 400 }), level({ period: '2019', value: 300 })],
      },
      [observed('2019', 296.2)],
      '2019-12-31',
    );
    expect(attainment.pace.value).toBeLessThan(0.9);
    expect(attainment.trajectory).toBe('behind');
  });

  it('cuts of one’s own take their place, and the result says whose they are', () => {
    const strict = {
      id: 'strict',
      name: { zh: '从严', en: 'Strict' },
      source: 'this test',
      pace: { cuts: [{ from: 1, label: 'on-track' as const }], otherwise: 'off-track' as const, tolerance: 0 },
    };
    const attainment = assessFirst({ baseline: baseline(10), targets: stages }, [observed('2019', 19)], '2019-12-31', {
      profile: strict,
    });
    expect(attainment).toMatchObject({
      trajectory: 'off-track',
      profile: 'strict',
      trajectoryProfile: 'strict',
      rating: null,
    });
  });
});

describe('projections', () => {
  const rows: readonly Observation[] = [observed('2019', 14), observed('2020', 20)];

  it.each<[readonly Observation[], object[]]>([
    [
      [],
      [
        { points: 1, value: null, reason: 'too-few-points' },
        { points: 1, value: null, reason: 'too-few-points' },
      ],
    ],
    [
      rows.slice(0, 1),
      [
        { model: 'endpoint', points: 2, kind: 'extrapolation', value: 22 },
        { model: 'ols', value: 22 },
      ],
    ],
    [
      rows,
      [
        { points: 3, value: 25 },
        { points: 3, value: expect.closeTo(24.667, 3) },
      ],
    ],
  ])('from what there is', (some, expected) => {
    const attainment = assessFirst({ baseline: baseline(10), targets: [last] }, some, '2020-12-31');
    expect(attainment.projections).toMatchObject(expected);
  });

  it('are a trend from four points on, and none at the target’s date', () => {
    const far = level({ period: '2025', value: 40 });
    const four = assessFirst({ baseline: baseline(10), targets: [far] }, [...rows, observed('2021', 26)], '2021-12-31');
    expect(four.projections[0]).toMatchObject({ kind: 'trend', points: 4 });
    const due = assessFirst({ baseline: baseline(10), targets: [last] }, [...rows, observed('2021', 26)], '2021-12-31');
    expect(due.projections.map(({ reason }) => reason)).toEqual(['at-target-date', 'at-target-date']);
  });
});
