import { describe, expect, it } from 'vitest';
import { baseline, buildPlan, indicator, level, observed } from '../../../test/build-plan.js';
import { assess } from '../assess.js';
import { planDefault } from './plan-default.js';

/** The trajectory of a value in 2019, where 100 is expected on the way from 0 in 2018 to 200 in 2020. */
function trajectory(value: number, { from = 0, to = 200 } = {}) {
  const things = indicator({ baseline: baseline(from), targets: [level({ period: '2020', value: to })] });
  const { targets } = assess(buildPlan([things], [observed('2019', value)]), { asOf: '2019-12-31' });
  return targets['things-2020']?.trajectory;
}

describe('plan-default', () => {
  it.each([
    { why: 'pace 1.2', value: 120, state: 'ahead' },
    { why: 'pace 1.1, the cut', value: 110, state: 'ahead' },
    { why: 'as good as on it', value: 110 - 5e-8, state: 'ahead' },
    { why: 'just below 1.1', value: 110 - 2e-7, state: 'on-track' },
    { why: 'pace 1, the cut', value: 100, state: 'on-track' },
    { why: 'as good as on it', value: 100 - 5e-8, state: 'on-track' },
    { why: 'just below 1', value: 100 - 2e-7, state: 'behind' },
    { why: 'pace 0.9, the cut', value: 90, state: 'behind' },
    { why: 'as good as on it', value: 90 - 5e-8, state: 'behind' },
    { why: 'just below 0.9', value: 90 - 2e-7, state: 'off-track' },
    { why: 'just above 0', value: 2e-7, state: 'off-track' },
    { why: 'as good as 0', value: 5e-8, state: 'stalled' },
    { why: 'no change', value: 0, state: 'stalled' },
    { why: 'as good as 0 from below', value: -5e-8, state: 'stalled' },
    { why: 'just below 0', value: -2e-7, state: 'regressing' },
    { why: 'away from it', value: -50, state: 'regressing' },
  ])('$why: $state', ({ value, state }) => {
    expect(trajectory(value)).toBe(state);
  });

  it('reads (296.2 − 262) ÷ 38, 0.8999999999999997 to a computer, as 0.9', () => {
    expect((296.2 - 262) / 38).toBeLessThan(0.9);
    expect(trajectory(296.2, { from: 262, to: 338 })).toBe('behind');
  });

  it('is what assess uses unless told otherwise', () => {
    const plan = buildPlan([indicator({ targets: [level()] })]);
    expect(assess(plan, { asOf: '2021-12-31' })).toEqual(assess(plan, { asOf: '2021-12-31', profile: planDefault }));
    expect(assess(plan, { asOf: '2021-12-31' })).toMatchObject({
      profile: 'plan-default',
      trajectoryProfile: 'plan-default',
    });
  });

  it('has no labels of its own', () => {
    expect(planDefault).not.toHaveProperty('rate');
    const plan = buildPlan([indicator({ targets: [level()] })]);
    const { targets, indicators } = assess(plan, { asOf: '2021-12-31', profile: planDefault });
    expect(targets['things-2021']?.rating).toBeNull();
    expect(indicators.things?.rating).toBeNull();
  });
});
