import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../test/series-of.js';
import type { Series } from './profile.js';
import { un2023 } from './un-2023.js';

const labels = {
  3: 'target met or on track',
  2: 'reasonable progress, acceleration needed',
  1: 'stagnation or regression',
};

const rate = (values: Record<number, number>, series: Partial<Series> = {}) => un2023.rate(seriesOf(values, series));

describe('un-2023 without a target', () => {
  it.each([
    { why: '3.125 % a year', to: 1 + 1 / 32, direction: 1, score: 3 },
    { why: 'just above 2 %', to: 1.02000001, direction: 1, score: 3 },
    { why: 'just below 2 %', to: 1.01999999, direction: 1, score: 2 },
    { why: 'just above 0.5 %', to: 1.00500001, direction: 1, score: 2 },
    { why: 'just below 0.5 %', to: 1.00499999, direction: 1, score: 1 },
    { why: 'no change', to: 1, direction: 1, score: 1 },
    { why: 'a fall', to: 0.9, direction: 1, score: 1 },
    { why: 'a fall where less is better', to: 0.9, direction: -1, score: 3 },
    { why: 'a rise where less is better', to: 1.1, direction: -1, score: 1 },
  ] as const)('$why', ({ to, direction, score }) => {
    const rating = rate({ 2015: 1, 2016: to }, { direction });
    expect(rating).toStrictEqual({
      profile: 'un-2023',
      label: labels[score],
      score,
      values: { cagr: expect.closeTo(to - 1, 12) },
      reason: null,
    });
  });

  it.each([
    {
      why: 'a base of zero',
      values: { 2015: 0, 2016: 1 },
      reason: 'not-positive',
    },
    {
      why: 'a value of zero',
      values: { 2015: 1, 2016: 0 },
      reason: 'not-positive',
    },
    {
      why: 'values on both sides of zero',
      values: { 2015: -1, 2016: 1 },
      reason: 'not-positive',
    },
  ])('has no answer for $why', ({ values, reason }) => {
    expect(rate(values)).toStrictEqual({
      profile: 'un-2023',
      label: null,
      score: null,
      values: { cagr: null },
      reason,
    });
  });
});

describe('un-2023 with a target', () => {
  it.each([
    { why: 'on the upper cut at the date', value: 20, target: 21, targetTime: 2016, ratio: 0.95, score: 3 },
    { why: 'below it', value: 19.9, target: 21, targetTime: 2016, ratio: 0.945, score: 2 },
    { why: 'on the lower cut', value: 2, target: 11, targetTime: 2016, ratio: 0.1, score: 2 },
    { why: 'below it', value: 1.9, target: 11, targetTime: 2016, ratio: 0.09, score: 1 },
    { why: 'a doubling goes on for two years: 8', value: 2, target: 15, targetTime: 2018, ratio: 0.5, score: 2 },
    { why: 'and is enough for 8', value: 2, target: 8, targetTime: 2018, ratio: 1, score: 3 },
    { why: 'a fall', value: 0.5, target: 3, targetTime: 2016, ratio: -0.25, score: 1 },
    {
      why: 'no year: 2030, fourteen more doublings',
      value: 2,
      target: 2 ** 17 + 1,
      targetTime: null,
      ratio: (2 ** 15 - 1) / 2 ** 17,
      score: 2,
    },
  ] as const)('$why', ({ value, target, targetTime, ratio, score }) => {
    const rating = rate({ 2015: 1, 2016: value }, { target, targetTime });
    expect(rating).toMatchObject({ label: labels[score], score, reason: null });
    expect(rating.values).toStrictEqual({ cagr: value - 1, ratio: expect.closeTo(ratio, 12), alreadyMet: false });
  });

  it('follows a fall where less is better', () => {
    const rating = rate({ 2015: 64, 2016: 32 }, { direction: -1, target: 4, targetTime: 2018 });
    expect(rating).toMatchObject({ score: 2, values: { cagr: -0.5, ratio: 56 / 60, alreadyMet: false } });
  });

  it.each([
    {
      why: 'exactly',
      values: { 2015: 5, 2020: 10 },
      direction: 1,
      ratio: 3,
    },
    { why: 'exactly where less is better', values: { 2015: 15, 2020: 10 }, direction: -1, ratio: (20 / 3 - 15) / -5 },
    {
      why: 'where less is better, from the better side',
      values: { 2015: 4, 2020: 2 },
      direction: -1,
      ratio: -0.5,
    },
    { why: 'with one value', values: { 2016: 12 }, direction: 1, ratio: null },
    {
      why: 'with a base that was the target',
      values: { 2015: 10, 2020: 12 },
      direction: 1,
      ratio: null,
    },
  ] as const)('is met $why: 3, whatever the ratio', ({ values, direction, ratio }) => {
    const rating = rate(values, { direction, target: 10, targetTime: 2025 });
    expect(rating).toMatchObject({ label: labels[3], score: 3 });
    expect(rating.values.alreadyMet).toBe(true);
    expect(rating.values.ratio).toEqual(ratio === null ? null : expect.closeTo(ratio, 12));
  });

  it.each([
    { why: 'on the worse side of the base', target: 20 },
    { why: 'equal to the base', target: 24 },
  ])('an unmet target $why has no ratio: 1', ({ target }) => {
    const rating = rate({ 2015: 24, 2020: 18 }, { target, targetTime: 2025 });
    expect(rating).toMatchObject({ score: 1, label: labels[1], values: { ratio: null, alreadyMet: false } });
  });

  it.each([
    {
      why: 'from zero',
      values: { 2015: 0, 2020: 5 },
      reason: 'not-positive',
    },
  ])('has no answer $why', ({ values, reason }) => {
    const rating = rate(values, { target: 10, targetTime: 2025 });
    expect(rating).toStrictEqual({
      profile: 'un-2023',
      label: null,
      score: null,
      values: { cagr: null, ratio: null, alreadyMet: false },
      reason,
    });
  });

  it.each([
    { why: '99 of 100 %', direction: 1, percentage: true, value: 99, target: 100, met: true },
    { why: 'less than 99 of 100 %', direction: 1, percentage: true, value: 98.9, target: 100, met: false },
    { why: '1 of 0 %', direction: -1, percentage: true, value: 1, target: 0, met: true },
    { why: 'more than 1 of 0 %', direction: -1, percentage: true, value: 1.1, target: 0, met: false },
    { why: '49.5 of 50 %', direction: 1, percentage: true, value: 49.5, target: 50, met: false },
    { why: '99 of 100 things', direction: 1, percentage: false, value: 99, target: 100, met: false },
  ] as const)('$why counts as met: $met', ({ direction, percentage, value, target, met }) => {
    const rating = rate({ 2015: 45, 2020: value }, { direction, percentage, target, targetTime: 2025 });
    expect(rating.values.alreadyMet).toBe(met);
  });
});

describe('un-2023, the values used', () => {
  it.each([
    {
      why: 'else the first',
      values: { 2010: 1, 2011: 9, 2012: 4 },
      cagr: 1,
      reason: 'baseline-substituted',
    },
  ])('the base is $why', ({ values, cagr, reason }) => {
    const rating = rate(values);
    expect(rating.values.cagr).toBeCloseTo(cagr, 12);
    expect(rating.reason).toBe(reason);
  });

  it('those after the target year are left out', () => {
    const rating = rate({ 2015: 1, 2018: 8, 2019: 100 }, { target: 15, targetTime: 2018 });
    expect(rating.values).toMatchObject({ cagr: 1, ratio: 0.5, alreadyMet: false });
  });

  it('are all where a year is given without a target', () => {
    expect(rate({ 2015: 1, 2016: 2, 2018: 27 }, { targetTime: 2016 }).values.cagr).toBeCloseTo(2, 12);
  });

  it.each([
    { why: 'a rise beyond all numbers', values: { 2015: 1e-300, 2016: 1e300 }, series: {} },
    { why: 'one that leads there', values: { 2015: 1e-300, 2016: 1 }, series: { target: 1e308, targetTime: 2030 } },
    {
      why: 'a way beyond all numbers',
      values: { 2015: -1e308, 2016: -5e307 },
      series: { target: 1e308, targetTime: 2030 },
    },
  ])('give no label for $why, and say so', ({ values, series }) => {
    const rating = rate(values, series);
    expect(rating).toMatchObject({ label: null, score: null, reason: 'not-finite' });
    expect(
      Object.values(rating.values).filter((value) => typeof value === 'number' && !Number.isFinite(value)),
    ).toEqual([]);
  });

  it('of numbers so small that their product is 0 have a ratio all the same', () => {
    expect(rate({ 2015: 1e-200, 2016: 2e-200 }).values.cagr).toBeCloseTo(1, 12);
  });

  it('say the base that was put in its place, whatever comes out', () => {
    const two = { 2016: 1, 2017: 2 };
    expect(rate(two, { target: 2, targetTime: 2020 }).reason).toBe('baseline-substituted');
    expect(rate(two, { target: 200, targetTime: 2020 }).reason).toBe('baseline-substituted');
    expect(rate({ 2016: 3, 2017: 1 }, { target: 2, targetTime: 2020 }).reason).toBe('baseline-substituted');
  });

  it.each([
    { why: 'happened', value: 1, target: null, score: 3 },
    { why: 'did not', value: 0, target: null, score: 1 },
    { why: 'happened as often as promised', value: 2, target: 2, score: 3 },
    { why: 'did not happen as often', value: 1, target: 2, score: 1 },
  ] as const)('of an event: $why', ({ value, target, score }) => {
    const rating = rate({ 2020: value }, { binary: true, target });
    expect(rating).toStrictEqual({ profile: 'un-2023', label: labels[score], score, values: {}, reason: null });
  });
});
