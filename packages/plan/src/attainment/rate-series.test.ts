import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, buildPlan, heading, improvement, indicator, level, observed, range } from '../../test/build-plan.js';
import { assess } from './assess.js';
import { dns2025 } from './profiles/dns-2025.js';
import type { Profile, Series } from './profiles/profile.js';
import { statcan2025 } from './profiles/statcan-2025.js';
import { statcan2025Aggregate } from './profiles/statcan-2025-aggregate.js';
import { un2023 } from './profiles/un-2023.js';
import { rateSeries } from './rate-series.js';

const rows = [observed('2019', 12), observed('2020', 15)];
const met = { baseline: baseline(10), targets: [level({ value: 20 })] };

/** A profile that tells what it was shown. */
function shown(change: Parameters<typeof assessFirst>[0], options: Parameters<typeof assessFirst>[3] = {}) {
  const seen: Series[] = [];
  const profile: Profile = {
    id: 'mirror',
    name: { zh: '镜', en: 'Mirror' },
    source: 'this test',
    apply: rateSeries,
    rate: (series) => {
      seen.push(series);
      return { profile: 'mirror', label: 'seen', score: null, values: {}, reason: null };
    },
  };
  const { rating } = assessFirst(change, rows, '2020-12-31', { ...options, profile });
  return { rating, series: seen[0] };
}

describe('a published profile', () => {
  it('sees baseline and values by time, and the target', () => {
    expect(shown(met).series).toEqual({
      direction: 1,
      points: [
        { time: 2018, value: 10 },
        { time: 2019, value: 12 },
        { time: 2020, value: 15 },
      ],
      fromBaseline: true,
      target: 20,
      targetTime: 2021,
      constant: false,
      limit: null,
      percentage: false,
    });
  });

  it('sees values alone where there is no baseline', () => {
    expect(shown({ targets: met.targets }).series?.points).toHaveLength(2);
  });

  it('sees the limit on the better side, a percentage, a level to be kept', () => {
    const options = { declarations: { things: { bounds: { low: 1, high: 100 } } } };
    const kept = [level({ value: 20, maintain: true })];
    expect(shown({ ...met, kind: 'percentage', targets: kept }, options).series).toMatchObject({
      limit: 100,
      percentage: true,
      constant: true,
    });
    const fewer = [level({ operator: '<=', value: 2 })];
    expect(shown({ ...met, direction: 'lower', targets: fewer }, options).series).toMatchObject({
      limit: 1,
      direction: -1,
    });
  });

  it('sees no number for a direction, and the less ambitious end of a range', () => {
    expect(shown({ ...met, targets: [heading()] }).series?.target).toBeNull();
    expect(shown({ ...met, targets: [range({ low: 14, high: 20 })] }).series?.target).toBe(14);
  });

  it('is not asked of a recurrence, a band, or a change from nothing', () => {
    const none = { label: null, score: null, reason: 'profile-not-applicable' };
    expect(shown({ ...met, targets: [improvement()] }).rating).toMatchObject(none);
    expect(shown({ direction: 'band', targets: [range({ reading: 'within' })] }).rating).toMatchObject(none);
    expect(
      shown({ targets: [improvement({ recurrence: null, period: '2021', relativeTo: 'baseline' })] }).rating,
    ).toMatchObject(none);
  });

  it.each([statcan2025, un2023])('$id is not made for ranks', (profile) => {
    const rank = assessFirst({ ...met, kind: 'rank', direction: 'lower' }, rows, '2020-12-31', { profile });
    expect(rank.rating).toMatchObject({ profile: profile.id, label: null, reason: 'profile-not-applicable' });
  });

  it('keeps its own labels beside our states, under both names', () => {
    const attainment = assessFirst(met, rows, '2020-12-31', { profile: statcan2025 });
    expect(attainment.rating).toMatchObject({
      profile: 'statcan-2025',
      label: 'moderate_progress',
      reason: 'baseline-substituted',
      values: { baseYear: 2018 },
    });
    expect(attainment).toMatchObject({
      profile: 'statcan-2025',
      trajectoryProfile: 'plan-default',
      trajectory: 'off-track',
    });
  });
});

describe('the ratings of an indicator', () => {
  const targets = [
    level({ period: '2021', value: 20 }),
    level({ period: '2019', value: 11 }),
    level({ period: '2030', value: 90 }),
  ];
  const plan = buildPlan(
    [indicator({ baseline: baseline(10), targets })],
    [observed('2017', 9), ...rows, observed('2020-H1', 13)],
  );
  const joined = (profile?: Profile) =>
    assess(plan, { asOf: '2020-12-31', ...(profile ? { profile } : {}) }).indicators.things?.rating;

  it('are joined by the profile’s own rule', () => {
    expect(joined(statcan2025Aggregate)).toMatchObject({
      profile: 'statcan-2025-aggregate',
      values: { series: 3, scored: 3 },
    });
    expect(joined(dns2025)).toMatchObject({ profile: 'dns-2025', label: 'cloud', values: { targetTime: 2021 } });
  });

  it('are not joined where it has none', () => {
    expect(joined(statcan2025)).toBeNull();
    expect(joined()).toBeNull();
  });
});
