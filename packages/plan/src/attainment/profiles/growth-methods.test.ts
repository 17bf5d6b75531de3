import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../test/series-of.js';
import type { Rating, Series } from './profile.js';
import { statcan2025 } from './statcan-2025.js';
import { un2023 } from './un-2023.js';

type Values = Readonly<Record<number, number>>;

const methods: readonly (readonly [string, (series: Series) => Rating, none: string | null])[] = [
  ['statcan-2025', statcan2025.rate, 'not_available'],
  ['un-2023', un2023.rate, null],
];

const target = { target: 10, targetTime: 2025 };

describe.each(methods)('%s, a method of growth', (_, rateSeries, none) => {
  const rate = (values: Values, series: Partial<Series> = {}) => rateSeries(seriesOf(values, series));

  it.each<[string, Values, Partial<Series>, string]>([
    ['no value', {}, {}, 'no-observation'],
    ['no value for a target', {}, target, 'no-observation'],
    ['one value', { 2015: 5 }, {}, 'too-few-points'],
    ['one value short of the target', { 2015: 5 }, target, 'too-few-points'],
    ['the baseline alone, which is no observation', { 2018: 5 }, { fromBaseline: true }, 'no-observation'],
    ['a baseline that satisfies the target, alone', { 2018: 24 }, { ...target, fromBaseline: true }, 'no-observation'],
  ])('has no answer to %s', (_why, values, series, reason) => {
    const rating = rate(values, series);
    expect(rating).toMatchObject({ label: none, score: null, reason });
    expect([rating.values.cagr, rating.values.progressValue]).toContain(null);
  });

  it('has an answer to one observation that satisfies the target, with or without a baseline', () => {
    const met = rate({ 2018: 12 }, target);
    expect(met.label).not.toBe(none);
    expect(rate({ 2016: 5, 2018: 12 }, { ...target, fromBaseline: true }).label).toBe(met.label);
  });

  it.each<[string, Values, Partial<Series>, number, string | null]>([
    ['2015 where there is one', { 2014: 9, 2015: 1, 2016: 2 }, {}, 1, null],
    ['a value within 2015, which is of 2015', { 2014: 9, 2014.5: 1, 2015.5: 2 }, {}, 1, null],
    ['else the next later, and this is said', { 2014: 9, 2018: 1, 2020: 4 }, {}, 1, 'baseline-substituted'],
    ['the year that is declared', { 2009: 7, 2010: 1, 2012: 4 }, { baseYear: 2010 }, 1, null],
  ])('begins with %s', (_why, values, series, growth, reason) => {
    const { values: own, reason: said } = rate(values, series);
    expect(own.progressValue ?? own.cagr).toBeCloseTo(growth, 12);
    expect(said).toBe(reason);
  });
});

describe('un-2023 of values from after the target year', () => {
  it('is not rated by the baseline alone', () => {
    const points = [
      { time: 2018, value: 24 },
      { time: 2022, value: 30 },
    ];
    const series = { direction: 1, points, target: 20, targetTime: 2019, fromBaseline: true } as const;
    expect(un2023.rate(series)).toMatchObject({ label: null, score: null, reason: 'no-observation' });
  });
});
