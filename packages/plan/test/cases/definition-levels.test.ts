import { describe, expect, it } from 'vitest';
import { assess } from '../../src/attainment/assess.js';
import type { Attainment } from '../../src/attainment/attainment.js';
import type { Observation } from '../../src/observation/observation.js';
import type { Indicator } from '../../src/plan/indicator.js';
import type { LevelTarget } from '../../src/plan/target.js';
import { baseline, buildPlan, indicator, level, observed } from '../build-plan.js';

// The worked situations of the definition: an indicator with yearly milestones, its values, and what has to be said of it.

type Values = Readonly<Record<string, number>>;

/** Milestones by year. */
function milestones(values: Values, change: Partial<LevelTarget> = {}): LevelTarget[] {
  return Object.entries(values).map(([period, value]) => level({ period, value, ...change }));
}

function valuesOf(values: Values): Observation[] {
  return Object.entries(values).map(([period, value]) => observed(period, value));
}

/** The judgement of the milestone of one year. */
function judgeYear(
  year: string,
  change: Partial<Indicator> & Pick<Indicator, 'targets'>,
  values: Values,
  asOf: string,
): Attainment {
  const { targets } = assess(buildPlan([indicator(change)], valuesOf(values)), { asOf });
  const attainment = targets[`things-${year}`];
  if (!attainment) throw new Error(`no target for ${year}`);
  return attainment;
}

const has = (value: number) => ({ value: expect.closeTo(value, 12), reason: null });

describe('a rank that is to fall from 101 to 99, 97 and 95', () => {
  const rank = {
    kind: 'rank',
    direction: 'lower',
    baseline: baseline(101),
    targets: milestones({ '2019': 99, '2020': 97, '2021': 95 }, { operator: '<=' }),
  } as const;

  it('is beyond its first milestone at 96, and one place short of the last', () => {
    const values = { '2019': 96 };
    expect(judgeYear('2019', rank, values, '2019-12-31')).toMatchObject({
      attained: true,
      margin: has(3),
      progress: has(2.5),
    });
    expect(judgeYear('2021', rank, values, '2019-12-31')).toMatchObject({
      progress: has(5 / 6),
      elapsed: has(1 / 3),
      expected: has(99),
      scheduleVariance: has(3),
      rates: { required: has(-0.5) },
    });
  });

  it('misses 97 at 98, which no ratio hides, and has to improve twice as fast', () => {
    const values = { '2019': 100, '2020': 98 };
    expect(judgeYear('2020', rank, values, '2020-12-31')).toMatchObject({
      attained: false,
      margin: has(-1),
      progress: has(0.75),
      ratio: { value: null, reason: 'not-for-ranks' },
    });
    expect(judgeYear('2021', rank, values, '2020-12-31')).toMatchObject({
      progress: has(0.5),
      elapsed: has(2 / 3),
      rates: { required: has(-3), observed: has(-1.5), acceleration: has(2) },
    });
  });
});

describe('a stock that is to grow from 262 to 300, 325 and 350', () => {
  const stock = { baseline: baseline(262), targets: milestones({ '2019': 300, '2020': 325, '2021': 350 }) };

  it('has 96.7 % of the level at 290, but 73.7 % of the planned increase', () => {
    const values = { '2019': 290 };
    expect(judgeYear('2019', stock, values, '2019-12-31')).toMatchObject({
      attained: false,
      margin: has(-10),
      ratio: has(290 / 300),
      progress: has(28 / 38),
      expected: has(300),
      pace: has(28 / 38),
    });
    expect(judgeYear('2021', stock, values, '2019-12-31')).toMatchObject({ progress: has(28 / 88) });
  });

  it('is unknown in the years for which there is no value: none is carried forward', () => {
    const values = { '2018': 262, '2019': 305 };
    expect(judgeYear('2019', stock, values, '2021-12-31')).toMatchObject({ attained: true });
    expect(judgeYear('2020', stock, values, '2021-12-31')).toMatchObject({ state: 'unknown', attained: null });
    expect(judgeYear('2021', stock, values, '2021-12-31')).toMatchObject({
      state: 'unknown',
      attained: null,
      dataQuality: { ageYears: expect.closeTo(2, 12) },
    });
  });
});

describe('a yearly number of people from 24 to 20, 23 and 26', () => {
  const flow = {
    kind: 'flow',
    baseline: baseline(24),
    targets: milestones({ '2019': 20, '2020': 23, '2021': 26 }),
  } as const;

  it('meets 20 at 22 and is below its baseline: both are said, and no progress is', () => {
    expect(judgeYear('2019', flow, { '2019': 22 }, '2019-12-31')).toMatchObject({
      attained: true,
      margin: has(2),
      progress: { value: null, reason: 'target-on-wrong-side' },
      changeFromBaseline: has(-2),
    });
    expect(judgeYear('2021', flow, { '2019': 22 }, '2019-12-31')).toMatchObject({ progress: has(-1) });
  });
});

describe('a percentage from 37 to 40, 45 and 50', () => {
  const share = {
    kind: 'percentage',
    baseline: baseline(37),
    targets: milestones({ '2019': 40, '2020': 45, '2021': 50 }),
  } as const;

  it('is one point beyond its milestone at 41', () => {
    expect(judgeYear('2019', share, { '2019': 41 }, '2019-12-31')).toMatchObject({
      attained: true,
      margin: has(1),
      progress: has(4 / 3),
    });
    expect(judgeYear('2021', share, { '2019': 41 }, '2019-12-31')).toMatchObject({ progress: has(4 / 13) });
  });
});

describe('a number without a baseline', () => {
  it.each([
    { operator: '>', attained: false, why: '350 is not more than 350' },
    { operator: '>=', attained: true, why: '350 or more includes 350' },
  ] as const)('$why', ({ operator, attained }) => {
    const targets = [level({ operator, value: 350 })];
    expect(judgeYear('2021', { targets }, { '2021': 350 }, '2021-12-31')).toMatchObject({ attained, margin: has(0) });
  });

  it('has a ratio and no progress: a baseline of 0 is never assumed', () => {
    const targets = [level({ value: 50 })];
    expect(judgeYear('2021', { targets }, { '2021': 45 }, '2021-12-31')).toMatchObject({
      attained: false,
      ratio: has(0.9),
      progress: { value: null, reason: 'no-baseline' },
    });
  });
});

describe('a level of 100 % that is to be kept', () => {
  it('is maintained, without progress', () => {
    const kept = { kind: 'percentage', baseline: baseline(100), targets: [level({ value: 100 })] } as const;
    expect(judgeYear('2021', kept, { '2021': 100 }, '2021-12-31')).toMatchObject({
      state: 'maintained',
      attained: true,
      progress: { value: null, reason: 'target-equals-baseline' },
    });
  });
});
