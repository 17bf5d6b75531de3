import { describe, expect, it } from 'vitest';
import {
  baseline,
  buildPlan,
  heading,
  improvement,
  indicator,
  level,
  observed,
  range,
} from '../../../test/build-plan.js';
import type { Indicator } from '../../plan/indicator.js';
import { assess } from '../assess.js';
import type { AssessOptions } from '../assessment.js';
import { rateSeries } from '../rate-series.js';
import { dns2025 } from './dns-2025.js';
import type { Profile, Series } from './profile.js';
import { statcan2025 } from './statcan-2025.js';
import { un2023 } from './un-2023.js';

/** A caller's own profile, invented, which keeps the series that it was given. */
function ownProfile(change: Partial<Profile> = {}) {
  const seen: Series[] = [];
  const profile: Profile = {
    id: 'own',
    name: { zh: '自定', en: 'Own' },
    source: 'invented',
    rate: (series) => {
      seen.push(series);
      return { profile: 'own', label: 'good', score: 1, values: {}, reason: null };
    },
    apply: rateSeries,
    ...change,
  };
  return { profile, seen };
}

const stock = (change: Partial<Indicator> = {}) => indicator({ baseline: baseline(10), targets: [level()], ...change });

function seriesOf(one: Indicator, options: Partial<AssessOptions> = {}) {
  const rows = [observed('2021', 16), observed('2019', 12), observed('2020', 14), observed('2017', 8)];
  const { profile, seen } = ownProfile();
  const assessment = assess(buildPlan([one], rows), { asOf: '2020-12-31', profile, ...options });
  return { seen, assessment };
}

describe('a caller’s own profile', () => {
  it('sees baseline and values after it, in order, until asOf', () => {
    expect(seriesOf(stock()).seen).toStrictEqual([
      {
        direction: 1,
        points: [
          { time: 2018, value: 10 },
          { time: 2019, value: 12 },
          { time: 2020, value: 14 },
        ],
        fromBaseline: true,
        target: 10,
        targetTime: 2021,
        constant: false,
        limit: null,
        percentage: false,
      },
    ]);
  });

  it('sees every value where there is no baseline', () => {
    const [series] = seriesOf(stock({ baseline: null })).seen;
    expect(series?.points.map(({ time }) => time)).toEqual([2017, 2019, 2020]);
  });

  it.each([
    { why: 'where more is better, the upper', direction: 'higher', limit: 100 },
    { why: 'where less is better, the lower', direction: 'lower', limit: 5 },
  ] as const)('sees the declared bound: $why', ({ direction, limit }) => {
    const declarations = { things: { bounds: { low: 5, high: 100 } } };
    expect(seriesOf(stock({ direction }), { declarations }).seen[0]?.limit).toBe(limit);
  });

  it('sees what the indicator and the target say', () => {
    const share = stock({
      kind: 'percentage',
      direction: 'lower',
      targets: [level({ operator: '<=', maintain: true })],
    });
    expect(seriesOf(share).seen[0]).toMatchObject({ direction: -1, percentage: true, constant: true });
  });

  it('sees no target where only a direction is promised', () => {
    expect(seriesOf(stock({ targets: [heading()] })).seen[0]).toMatchObject({ target: null, targetTime: 2021 });
  });

  it('is named in every result, beside the profile that gives the trajectories', () => {
    const { assessment } = seriesOf(stock());
    expect(assessment).toMatchObject({ profile: 'own', trajectoryProfile: 'plan-default' });
    expect(assessment.targets['things-2021']).toMatchObject({ profile: 'own', rating: { label: 'good', score: 1 } });
    expect(assessment.indicators.things?.rating).toBeNull();
  });

  it('may bring cuts of its own for the trajectories', () => {
    const pace = { cuts: [{ from: 0.5, label: 'ahead' }], otherwise: 'stalled', tolerance: 0 } as const;
    const { profile } = ownProfile({ pace });
    const plan = buildPlan([stock({ targets: [level({ period: '2020', value: 30 })] })], [observed('2019', 15)]);
    const { targets, trajectoryProfile } = assess(plan, { asOf: '2019-12-31', profile });
    expect(targets['things-2020']?.trajectory).toBe('ahead');
    expect(trajectoryProfile).toBe('own');
  });

  it('that rates nothing gives no rating', () => {
    const { id, name, source } = ownProfile().profile;
    const plan = buildPlan([stock()]);
    const profile: Profile = { id, name, source, apply: rateSeries };
    expect(assess(plan, { asOf: '2020-12-31', profile }).targets['things-2021']?.rating).toBeNull();
  });

  it('may join the ratings of an indicator', () => {
    const { profile } = ownProfile({ combine: (ratings) => ({ ...ratings[0], score: ratings.length }) as never });
    const plan = buildPlan([stock({ targets: [level({ period: '2020' }), level()] })]);
    expect(assess(plan, { asOf: '2019-12-31', profile }).indicators.things?.rating?.score).toBe(2);
  });
});

describe('a published profile', () => {
  const none = { label: null, score: null, values: {}, reason: 'profile-not-applicable' };
  const each = { period: null, recurrence: { every: 'year', from: '2019', to: '2021' } } as const;

  it.each([
    { why: 'statcan-2025 and ranks', profile: statcan2025, one: stock({ kind: 'rank' }), applies: false },
    { why: 'statcan-2025 and events', profile: statcan2025, one: stock({ kind: 'event' }), applies: false },
    {
      why: 'statcan-2025 and periodic reports',
      profile: statcan2025,
      one: stock({ kind: 'periodic' }),
      applies: false,
    },
    { why: 'statcan-2025 and shares', profile: statcan2025, one: stock({ kind: 'percentage' }), applies: true },
    { why: 'un-2023 and ranks', profile: un2023, one: stock({ kind: 'rank' }), applies: false },
    { why: 'un-2023 and events', profile: un2023, one: stock({ kind: 'event' }), applies: false },
    { why: 'un-2023 and periodic reports', profile: un2023, one: stock({ kind: 'periodic' }), applies: false },
    { why: 'un-2023 and flows', profile: un2023, one: stock({ kind: 'flow' }), applies: true },
    { why: 'dns-2025 and ranks', profile: dns2025, one: stock({ kind: 'rank' }), applies: true },
    { why: 'dns-2025 and events', profile: dns2025, one: stock({ kind: 'event' }), applies: false },
    { why: 'dns-2025 and periodic reports', profile: dns2025, one: stock({ kind: 'periodic' }), applies: false },
    {
      why: 'a recurrence',
      profile: dns2025,
      one: stock({ targets: [level({ ...each, id: 'things-2021' })] }),
      applies: false,
    },
    {
      why: 'an improvement',
      profile: dns2025,
      one: stock({ targets: [improvement({ id: 'things-2021' })] }),
      applies: false,
    },
    {
      why: 'a band, which has no direction',
      profile: dns2025,
      one: stock({ direction: 'band', targets: [range({ reading: 'within' })] }),
      applies: false,
    },
    { why: 'a range with a direction', profile: dns2025, one: stock({ targets: [range()] }), applies: true },
    {
      why: 'a number that is none',
      profile: dns2025,
      one: stock({ targets: [level({ value: Number.NaN })] }),
      applies: false,
    },
    {
      why: 'a direction downwards',
      profile: dns2025,
      one: stock({ direction: 'lower', targets: [heading({ operator: 'decrease' })] }),
      applies: true,
    },
    { why: 'a direction without a number', profile: dns2025, one: stock({ targets: [heading()] }), applies: true },
  ])('$why: applies $applies', ({ profile, one, applies }) => {
    const rows = [2019, 2020, 2021].map((year) => observed(`${year}`, year - 2008));
    const { targets } = assess(buildPlan([one], rows), { asOf: '2021-12-31', profile });
    const rating = targets['things-2021']?.rating;
    if (applies) expect(rating?.label).toBeTruthy();
    else expect(rating).toStrictEqual({ profile: profile.id, ...none });
  });

  it.each([
    { profile: statcan2025, labels: 7, best: 'target_achieved' },
    { profile: un2023, labels: 3, best: 'target met or on track' },
    { profile: dns2025, labels: 4, best: 'sun' },
  ])('$profile.id lists its labels, the best first, and its source', ({ profile, labels, best }) => {
    expect(profile.labels).toHaveLength(labels);
    expect(profile.labels?.[0]).toBe(best);
    expect(profile.source).toMatch(/^https:/);
    expect(profile.name.zh && profile.name.en).toBeTruthy();
  });
});
