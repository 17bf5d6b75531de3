import { describe, expect, it } from 'vitest';
import { baseline, buildPlan, heading, indicator, level, observed, range } from '../../../test/build-plan.js';
import type { Declaration } from '../../plan/declaration.js';
import type { Indicator } from '../../plan/indicator.js';
import { assess } from '../assess.js';

function trajectory(
  change: Partial<Indicator> & Pick<Indicator, 'targets'>,
  value: number | null,
  things: Partial<Declaration> = {},
) {
  const rows = value === null ? [] : [observed('2020', value)];
  const plan = buildPlan([indicator(change)], rows);
  const { targets } = assess(plan, { asOf: '2020-12-31', declarations: { things } });
  const attainment = targets['things-2021'];
  return { state: attainment?.trajectory, reasons: attainment?.reasons };
}

const lower = { direction: 'lower', baseline: baseline(20) } as const;
const to24 = [level({ value: 24 })];

describe('a trajectory is read', () => {
  it.each([
    { why: 'from the pace', of: { baseline: baseline(18), targets: to24 }, value: 22, state: 'on-track' },
    {
      why: 'from the pace, where less is better',
      of: { ...lower, targets: [level({ operator: '<=', value: 14 })] },
      value: 17,
      state: 'off-track',
    },
    {
      why: 'not without a baseline: nothing is expected before the first milestone',
      of: { targets: to24 },
      value: 24,
      state: 'not-assessable',
    },
    {
      why: 'from the variance where a fall was promised: not below it',
      of: { baseline: baseline(30), targets: to24 },
      value: 26,
      state: 'on-track',
    },
    { why: 'from the variance: below it', of: { baseline: baseline(30), targets: to24 }, value: 25.9, state: 'behind' },
    {
      why: 'from the margin of a level to be kept: at it',
      of: { baseline: baseline(24), targets: to24 },
      value: 24,
      state: 'on-track',
    },
    {
      why: 'from the margin of a level to be kept: below it',
      of: { baseline: baseline(24), targets: to24 },
      value: 23.9,
      state: 'behind',
    },
    {
      why: 'from the margin of a declared level',
      of: { baseline: baseline(30), targets: [level({ value: 24, maintain: true })] },
      value: 25,
      state: 'on-track',
    },
    {
      why: 'from the distance to a band: in it',
      of: { direction: 'band', baseline: baseline(9), targets: [range({ reading: 'within' })] },
      value: 2,
      state: 'on-track',
    },
    {
      why: 'from the distance to a band: outside',
      of: { direction: 'band', baseline: baseline(9), targets: [range({ reading: 'within' })] },
      value: 2.5,
      state: 'behind',
    },
    {
      why: 'from the change where a direction is promised: right',
      of: { baseline: baseline(9), targets: [heading()] },
      value: 9.1,
      state: 'on-track',
    },
    { why: 'none', of: { baseline: baseline(9), targets: [heading()] }, value: 9, state: 'stalled' },
    { why: 'wrong', of: { baseline: baseline(9), targets: [heading()] }, value: 8.9, state: 'regressing' },
    {
      why: 'right where less is better',
      of: { ...lower, targets: [heading({ operator: 'decrease' })] },
      value: 19,
      state: 'on-track',
    },
    {
      why: 'wrong where less is better',
      of: { ...lower, targets: [heading({ operator: 'decrease' })] },
      value: 21,
      state: 'regressing',
    },
  ] satisfies readonly { of: Parameters<typeof trajectory>[0]; [more: string]: unknown }[])(
    '$why',
    ({ of, value, state }) => {
      expect(trajectory(of, value as number).state).toBe(state);
    },
  );

  it.each([
    { why: 'without a value', of: { baseline: baseline(18), targets: to24 }, value: null, reason: 'no-observation' },
    { why: 'without a baseline, for a direction', of: { targets: [heading()] }, value: 3, reason: 'no-baseline' },
    {
      why: 'for another year of a flow',
      of: { kind: 'flow', baseline: baseline(18), targets: to24 },
      value: 20,
      reason: 'yearly-flow',
    },
    {
      why: 'for an event',
      of: { kind: 'event', baseline: baseline(0), targets: [level({ value: 1 })] },
      value: 0,
      reason: 'event-type',
    },
  ] satisfies readonly { of: Parameters<typeof trajectory>[0]; [more: string]: unknown }[])(
    'and not assessable $why',
    ({ of, value, reason }) => {
      const { state, reasons } = trajectory(of, value as number | null);
      expect(state).toBe('not-assessable');
      expect(reasons).toContain(reason);
    },
  );

  it('and not for another year of a flow that is to be kept', () => {
    const kept = { kind: 'flow', baseline: baseline(18), targets: [level({ value: 18, maintain: true })] } as const;
    const { state, reasons } = trajectory(kept, 20);
    expect(state).toBe('not-assessable');
    expect(reasons).toContain('yearly-flow');
  });

  it('and not by the milestone before, where a break leaves no pace', () => {
    const stages = [level({ period: '2020', value: 20 }), ...to24];
    expect(trajectory({ baseline: baseline(18), targets: stages }, 22).state).toBe('ahead');
    expect(trajectory({ baseline: baseline(18), targets: stages }, 22, { breaks: ['2019'] }).state).toBe(
      'not-assessable',
    );
  });

  it('and not across a break in the series, which leaves no pace', () => {
    const { state, reasons } = trajectory({ baseline: baseline(18), targets: to24 }, 22, { breaks: ['2019'] });
    expect(state).toBe('not-assessable');
    expect(reasons).toContain('series-break');
  });

  it('from the variance of a rank: no change is expected before the next date', () => {
    const rank = { kind: 'rank', ...lower, targets: [level({ operator: '<=', value: 14 })] } as const;
    expect(trajectory(rank, 20).state).toBe('on-track');
    expect(trajectory(rank, 21).state).toBe('behind');
  });
});
