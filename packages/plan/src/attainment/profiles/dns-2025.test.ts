import { describe, expect, it } from 'vitest';
import { dns2025, type WeatherSymbol } from './dns-2025.js';
import type { Rating, Series } from './profile.js';

const rate = (values: readonly number[], series: Partial<Series> = {}) =>
  dns2025.rate({
    direction: 1,
    points: values.map((value, at) => ({ time: 2010 + at, value })),
    target: null,
    targetTime: null,
    ...series,
  });

describe('dns-2025 towards a target year', () => {
  // 0, 10, 20, 30 until 2013: 10 a year, so that by 2013 + n it stands at 30 + 10 n.
  const rising = [0, 10, 20, 30];

  it.each([
    { why: 'reaches it exactly', target: 130, projected: 130, miss: 0, label: 'sun' },
    { why: 'passes it', target: 80, projected: 130, miss: -1, label: 'sun' },
    { why: 'misses less than 5 % of the rest', target: 134, projected: 130, miss: 4 / 104, label: 'sun' },
    { why: 'misses a little more than 5 %', target: 136, projected: 130, miss: 6 / 106, label: 'slightly_cloudy' },
    { why: 'misses exactly 20 %, which is included', target: 155, projected: 130, miss: 0.2, label: 'slightly_cloudy' },
    { why: 'misses more', target: 156, projected: 130, miss: 26 / 126, label: 'cloud' },
  ])('$why', ({ target, projected, miss, label }) => {
    expect(rate(rising, { target, targetTime: 2023 })).toStrictEqual({
      profile: 'dns-2025',
      label,
      score: null,
      values: { average: 10, time: 2013, targetTime: 2023, projected, miss: expect.closeTo(miss, 12) },
      reason: null,
    });
  });

  it('exactly 5 % missed is no sun any more', () => {
    const rating = rate([0, 1, 2, 3], { target: 23, targetTime: 2032 });
    expect(rating).toMatchObject({ label: 'slightly_cloudy', values: { projected: 22, miss: 0.05 } });
  });

  it('a fall is right where less is better', () => {
    const rating = rate([30, 20, 10, 0], { direction: -1, target: -100, targetTime: 2023 });
    expect(rating).toMatchObject({ label: 'sun', values: { average: -10, projected: -100, miss: 0 } });
  });

  it.each([
    { why: 'no change', values: [5, 9, 1, 5], average: 0 },
    { why: 'the wrong direction', values: [8, 7, 6, 5], average: -1 },
  ])('$why is a thunderstorm', ({ values, average }) => {
    const rating = rate(values, { target: 10, targetTime: 2023 });
    expect(rating).toMatchObject({ label: 'thunderstorm', values: { average, projected: 5 + 10 * average } });
  });

  it.each([
    { why: 'met, at rest', values: [5, 5, 5, 5], target: 5, label: 'sun' },
    { why: 'met, rising', values: [2, 3, 4, 5], target: 4, label: 'sun' },
    { why: 'met, but worsening', values: [9, 8, 7, 6], target: 6, label: 'slightly_cloudy' },
  ])('$why', ({ values, target, label }) => {
    const rating = rate(values, { target, targetTime: 2023 });
    expect(rating.label).toBe(label);
    expect(rating.values).not.toHaveProperty('miss');
  });

  it.each([
    { why: 'at the target year', targetTime: 2013 },
    { why: 'after it', targetTime: 2012 },
  ])('unmet $why: no symbol', ({ targetTime }) => {
    expect(rate(rising, { target: 40, targetTime })).toStrictEqual({
      profile: 'dns-2025',
      label: null,
      score: null,
      values: { average: 10, time: 2013, targetTime },
      reason: 'past-target-year',
    });
  });

  it('met after the target year keeps its symbol', () => {
    expect(rate(rising, { target: 30, targetTime: 2012 }).label).toBe('sun');
  });
});

describe('dns-2025, a target for every year', () => {
  it.each([
    { why: 'met and not worsening', values: [1, 2, 3, 4], target: 4, label: 'sun' },
    { why: 'met but worsening', values: [8, 7, 6, 5], target: 4, label: 'slightly_cloudy' },
    { why: 'missed, moving right', values: [1, 2, 3, 4], target: 5, label: 'cloud' },
    { why: 'missed, at rest', values: [4, 4, 4, 4], target: 5, label: 'thunderstorm' },
    { why: 'missed, moving wrong', values: [8, 7, 6, 4], target: 5, label: 'thunderstorm' },
  ])('$why', ({ values, target, label }) => {
    expect(rate(values, { target, targetTime: null }).label).toBe(label);
    expect(rate(values, { target, targetTime: 2030, constant: true }).label).toBe(label);
  });
});

describe('dns-2025, a direction without a number', () => {
  it.each([
    { why: 'right, and at last right', values: [1, 2, 3, 4], direction: 1, label: 'sun' },
    { why: 'right, at last wrong', values: [1, 2, 6, 4], direction: 1, label: 'slightly_cloudy' },
    {
      why: 'right, at last at rest: zero is never right',
      values: [1, 2, 4, 4],
      direction: 1,
      label: 'slightly_cloudy',
    },
    { why: 'wrong, at last right', values: [9, 8, 2, 4], direction: 1, label: 'cloud' },
    { why: 'zero, at last right', values: [4, 8, 2, 4], direction: 1, label: 'cloud' },
    { why: 'wrong, at last wrong', values: [9, 8, 6, 4], direction: 1, label: 'thunderstorm' },
    { why: 'zero, at last at rest', values: [4, 9, 4, 4], direction: 1, label: 'thunderstorm' },
    { why: 'falls where less is better', values: [9, 8, 6, 4], direction: -1, label: 'sun' },
    { why: 'falls, at last rises', values: [9, 8, 2, 4], direction: -1, label: 'slightly_cloudy' },
  ] as const)('$why', ({ values, direction, label }) => {
    const rating = rate(values, { direction });
    expect(rating).toMatchObject({ label, score: null, reason: null });
    expect(rating.values).toStrictEqual({
      average: (values[3] - values[0]) / 3,
      time: 2013,
      targetTime: null,
    });
  });
});

describe('dns-2025, the points', () => {
  it('end with the last two: 5, 6 is right whatever stood before', () => {
    expect(rate([1, 2, 9, 4, 5, 6]).label).toBe('sun');
  });

  it('are the last six: (11 − 1) ÷ 5', () => {
    expect(rate([99, 99, 1, 3, 5, 7, 9, 11]).values.average).toBe(2);
  });

  it.each([0, 1, 2, 3])('are at least four, not %i', (count) => {
    expect(rate([1, 2, 3].slice(0, count), { target: 2, targetTime: 2030 })).toStrictEqual({
      profile: 'dns-2025',
      label: null,
      score: null,
      values: {},
      reason: 'too-few-points',
    });
  });

  it('have an average only where they are numbers of different times', () => {
    const points = [1, 2, 3, 4].map((value) => ({ time: 2010, value }));
    expect(rate([], { points })).toMatchObject({ label: null, reason: 'not-finite', values: { average: null } });
  });
});

describe('dns-2025, several targets', () => {
  const rated = (label: WeatherSymbol | null, targetTime: number | null, time = 2020): Rating<WeatherSymbol> => ({
    profile: 'dns-2025',
    label,
    score: null,
    values: { time, targetTime },
    reason: label ? null : 'past-target-year',
  });

  it.each([
    {
      why: 'the next target year decides',
      ratings: [rated('thunderstorm', 2030), rated('sun', 2025)],
      label: 'sun',
      at: 2025,
    },
    {
      why: 'not one whose year is over',
      ratings: [rated('sun', 2018), rated('cloud', 2025)],
      label: 'cloud',
      at: 2025,
    },
    { why: 'nor one of this very year', ratings: [rated('sun', 2020), rated('cloud', 2025)], label: 'cloud', at: 2025 },
    {
      why: 'those over decide where no other is',
      ratings: [rated('sun', 2018), rated('cloud', 2019)],
      label: 'sun',
      at: 2018,
    },
    {
      why: 'of two for one year the worst',
      ratings: [rated('sun', 2025), rated('cloud', 2025)],
      label: 'cloud',
      at: 2025,
    },
    {
      why: 'a thunderstorm before a cloud',
      ratings: [rated('cloud', 2025), rated('thunderstorm', 2025)],
      label: 'thunderstorm',
      at: 2025,
    },
    {
      why: 'sun with cloud before sun',
      ratings: [rated('sun', 2025), rated('slightly_cloudy', 2025)],
      label: 'slightly_cloudy',
      at: 2025,
    },
    {
      why: 'one without a symbol does not count',
      ratings: [rated(null, 2021), rated('sun', 2025)],
      label: 'sun',
      at: 2025,
    },
    { why: 'nor where all are over', ratings: [rated(null, 2018), rated('sun', 2019)], label: 'sun', at: 2019 },
    {
      why: 'a dated one before one for every year',
      ratings: [rated('cloud', null), rated('sun', 2050)],
      label: 'sun',
      at: 2050,
    },
    { why: 'one for every year by itself', ratings: [rated('cloud', null)], label: 'cloud', at: null },
  ] as const)('$why', ({ ratings, label, at }) => {
    const rating = dns2025.combine(ratings);
    expect(rating.label).toBe(label);
    expect(rating.values.targetTime).toBe(at);
  });

  it.each([
    { why: 'no rating', ratings: [] },
    { why: 'none with a symbol', ratings: [rated(null, 2025)] },
  ])('have no symbol with $why', ({ ratings }) => {
    const values = {};
    expect(dns2025.combine(ratings)).toStrictEqual({
      profile: 'dns-2025',
      label: null,
      score: null,
      values,
      reason: 'too-few-points',
    });
  });
});
