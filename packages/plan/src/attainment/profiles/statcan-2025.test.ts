import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../test/series-of.js';
import type { Series } from './profile.js';
import { statcan2025 } from './statcan-2025.js';

const rate = (values: Record<number, number>, series: Partial<Series> = {}) =>
  statcan2025.rate(seriesOf(values, series));

/** From 1 in 2015 to 11 in 2016: growth of 1000 % is required in one year, so that R is (v − 1) ÷ 10. */
const steep = { target: 11, targetTime: 2016 };

describe('statcan-2025 with a target', () => {
  it.each([
    { why: 'just on the upper cut', value: 10.5, label: 'substantial_progress', ratio: 0.95, score: 2.500055 },
    { why: 'just below it', value: 10.4, label: 'moderate_progress', ratio: 0.94, score: 2.428626 },
    { why: 'on the middle cut', value: 7, label: 'moderate_progress', ratio: 0.6, score: 0.00004 },
    { why: 'just below it, on the other line', value: 6.9, label: 'limited_progress', ratio: 0.59, score: -0.041647 },
    { why: 'no change is limited progress', value: 1, label: 'limited_progress', ratio: 0, score: -2.5 },
    { why: 'below 0', value: 0.5, label: 'deterioration', ratio: -0.05, score: -2.708335 },
  ])('$why', ({ value, label, ratio, score }) => {
    const rating = rate({ 2015: 1, 2016: value }, steep);
    expect(rating).toMatchObject({ profile: 'statcan-2025', label, reason: null });
    expect(rating.values).toStrictEqual({ progressValue: expect.closeTo(ratio, 12), coefficient: 1, baseYear: 2015 });
    expect(rating.score).toBeCloseTo(score, 10);
  });

  it.each([
    { why: 'growth of 125 % where 100 % is required', value: 2.25, ratio: 1.25, score: 4.642925 },
    { why: 'no more than 5', value: 3, ratio: 2, score: 5 },
    { why: 'no less than -5', value: 0.25, ratio: -0.75, score: -5 },
    { why: 'above -5', value: 0.5, ratio: -0.5, score: -4.58335 },
  ])('$why', ({ value, ratio, score }) => {
    const rating = rate({ 2015: 1, 2016: value }, { target: 1024, targetTime: 2025 });
    expect(rating.values.progressValue).toBeCloseTo(ratio, 12);
    expect(rating.score).toBeCloseTo(score, 10);
  });

  it('without a year aims at 2030: 1 → 2^15 in fifteen years is a doubling a year', () => {
    expect(rate({ 2015: 1, 2017: 2.25 }, { target: 2 ** 15 }).values.progressValue).toBeCloseTo(0.5, 12);
  });

  it('reads a fall as progress where less is better', () => {
    const rating = rate({ 2015: 64, 2016: 40 }, { direction: -1, target: 16, targetTime: 2017 });
    expect(rating.values.progressValue).toBeCloseTo(0.75, 12);
    expect(rating.label).toBe('moderate_progress');
  });

  it('turns the sign where the base is below zero', () => {
    // −64 → −16 in two years halves each year; a quarter less so far is half of that.
    const rating = rate({ 2015: -64, 2016: -48 }, { target: -16, targetTime: 2017 });
    expect(rating.values.progressValue).toBeCloseTo(0.5, 12);
    const worse = rate({ 2015: -64, 2016: -80 }, { target: -16, targetTime: 2017 });
    expect(worse.label).toBe('deterioration');
  });

  it('ignores a natural limit', () => {
    const values = rate({ 2015: 50, 2016: 60 }, { target: 90, targetTime: 2030, limit: 100 }).values;
    expect(values.coefficient).toBe(1);
  });
});

describe('statcan-2025, a target that is met', () => {
  it.each([
    {
      why: 'exactly',
      direction: 1,
      values: { 2015: 5, 2020: 10 },
      target: 10,
    },
    {
      why: 'although it worsens',
      direction: 1,
      values: { 2015: 20, 2020: 12 },
      target: 10,
    },
    {
      why: 'where less is better',
      direction: -1,
      values: { 2015: 20, 2020: 9 },
      target: 10,
    },
    { why: 'with one value', direction: 1, values: { 2020: 10 }, target: 10 },
    { why: 'with a value from before the base year', direction: 1, values: { 2010: 10 }, target: 10 },
    {
      why: 'a target of 0 stands for 0.001, which 0.001 meets',
      direction: -1,
      values: { 2015: 2, 2020: 0.001 },
      target: 0,
    },
  ] as const)('$why: achieved, 5', ({ direction, values, target }) => {
    const rating = rate(values, { direction, target, targetTime: 2030 });
    expect([rating.label, rating.score]).toEqual(['target_achieved', 5]);
  });

  it('says the base year used', () => {
    const later = rate({ 2014: 1, 2017: 8, 2020: 11 }, { target: 10, targetTime: 2030 });
    expect(later.reason).toBe('baseline-substituted');
    expect(later.values.baseYear).toBe(2017);
    expect(rate({ 2010: 10 }, { target: 10 }).values).toStrictEqual({
      progressValue: null,
      coefficient: 1,
      baseYear: null,
    });
  });
});

describe('statcan-2025 has no answer', () => {
  it.each([
    {
      why: 'with values of less than a year',
      values: { 2015: 5, 2015.75: 6 },
      series: {},
      reason: 'too-few-points',
    },
    {
      why: 'with values before 2015 only',
      values: { 2012: 5, 2014: 6 },
      series: {},
      reason: 'too-few-points',
    },
    { why: 'across zero within a year', values: { 2015: 5, 2016: -1 }, series: {}, reason: 'sign-change' },
    {
      why: 'across zero',
      values: { 2015: 5, 2020: -1 },
      series: {},
      reason: 'sign-change',
    },
    {
      why: 'towards a target across zero',
      values: { 2015: -5, 2020: -4 },
      series: { target: 3, targetTime: 2030 },
      reason: 'sign-change',
    },
    {
      why: 'with an unmet target equal to the base',
      values: { 2015: 10, 2020: 9 },
      series: { target: 10, targetTime: 2030 },
      reason: 'target-equals-baseline',
    },
    {
      why: 'with a base and an unmet target of 0',
      values: { 2015: 0, 2020: 5 },
      series: { direction: -1, target: 0, targetTime: 2030 },
      reason: 'target-equals-baseline',
    },
  ] as const)('$why', ({ values, series, reason }) => {
    const rating = rate(values, series);
    expect(rating).toMatchObject({ label: 'not_available', score: null, reason });
    expect(rating.values.progressValue).toBeNull();
  });
});

describe('statcan-2025, the base', () => {
  it('of 0 stands for 0.001', () => {
    expect(rate({ 2015: 0, 2016: 0.002 }).values.progressValue).toBeCloseTo(1, 12);
  });

  it('one year after it is enough', () => {
    expect(rate({ 2015: 1, 2016: 1.25 }).values).toStrictEqual({ progressValue: 0.25, coefficient: 1, baseYear: 2015 });
  });
});

describe('statcan-2025 of what happens or does not', () => {
  it.each([
    { why: 'happened', value: 1, target: null, label: 'target_achieved', score: 5 },
    { why: 'did not', value: 0, target: null, label: 'target_not_achieved', score: null },
    { why: 'happened, as promised', value: 1, target: 1, label: 'target_achieved', score: 5 },
    { why: 'did not as often as promised', value: 1, target: 2, label: 'target_not_achieved', score: null },
    { why: 'did not, though promised', value: 0, target: 1, label: 'target_not_achieved', score: null },
  ])('$why', ({ value, target, label, score }) => {
    expect(rate({ 2020: value }, { binary: true, target })).toStrictEqual({
      profile: 'statcan-2025',
      label,
      score,
      values: { progressValue: null },
      reason: null,
    });
  });
});
