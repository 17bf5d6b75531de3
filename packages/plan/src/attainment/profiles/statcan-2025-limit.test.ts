import { describe, expect, it } from 'vitest';
import type { Sign } from '../quantities/quantity.js';
import { statcan2025 } from './statcan-2025.js';

/** One year of change after 2015. */
const rate = (from: number, to: number, { direction = 1 as Sign, limit = null as number | null } = {}) => {
  const points = [
    { time: 2015, value: from },
    { time: 2016, value: to },
  ];
  return statcan2025.rate({ direction, points, target: null, targetTime: null, limit });
};

describe('statcan-2025 without a target', () => {
  it.each([
    { why: 'a quarter a year: no more than 5', to: 1.25, label: 'substantial_progress', score: 5 },
    { why: '1.5625 %', to: 1 + 1 / 64, label: 'substantial_progress', score: 2.8125 },
    { why: 'just above 1.5 %', to: 1.01500001, label: 'substantial_progress', score: 2.500005 },
    { why: 'just below 1.5 %', to: 1.01499999, label: 'moderate_progress', score: 2.4999975 },
    { why: '0.78125 %', to: 1 + 1 / 128, label: 'moderate_progress', score: 0.703125 },
    { why: 'just above 0.5 %', to: 1.00500001, label: 'moderate_progress', score: 0.0000025 },
    { why: 'just below 0.5 %', to: 1.00499999, label: 'limited_progress', score: -0.000005 },
    { why: '0.390625 %', to: 1 + 1 / 256, label: 'limited_progress', score: -0.546875 },
    { why: 'no change', to: 1, label: 'limited_progress', score: -2.5 },
    { why: 'a little worse', to: 1 - 1 / 128, label: 'deterioration', score: -3.4765625 },
    { why: 'much worse: no less than -5', to: 0.75, label: 'deterioration', score: -5 },
  ])('$why', ({ to, label, score }) => {
    const rating = rate(1, to);
    expect(rating.label).toBe(label);
    expect(rating.score).toBeCloseTo(score, 8);
    expect(rating.values.progressValue).toBeCloseTo(to - 1, 14);
  });

  it('reads a fall as progress where less is better', () => {
    expect(rate(1, 1 - 1 / 128, { direction: -1 })).toMatchObject({ label: 'moderate_progress', score: 0.703125 });
  });

  it('reads a fall to nothing as the whole of it', () => {
    expect(rate(1, 0, { direction: -1 })).toMatchObject({ score: 5, values: { progressValue: 1 } });
  });

  it('turns the sign where the base is below zero', () => {
    expect(rate(-1, -1 + 1 / 128).values.progressValue).toBe(1 / 128);
    expect(rate(-1, -1 + 1 / 128, { direction: -1 }).values.progressValue).toBe(-1 / 128);
  });
});

describe('statcan-2025 near a natural limit', () => {
  const half = 1 - 0.5 ** 4.44;
  it.each([
    { why: 'half way to it', from: 50, limit: 100, coefficient: half },
    { why: 'at it', from: 100, limit: 100, coefficient: 0 },
    { why: 'half way beyond it', from: 150, limit: 100, coefficient: half },
    { why: 'twice as far', from: 200, limit: 100, coefficient: 1 },
    { why: 'just less than twice', from: 190, limit: 100, coefficient: 1 - 0.1 ** 4.44 },
    { why: 'farther than twice', from: 300, limit: 100, coefficient: 1 },
    { why: 'below zero, by sizes', from: -50, limit: -100, coefficient: half },
    { why: 'a limit of zero: twice nothing is tested first', from: 50, limit: 0, coefficient: 1 },
    { why: 'zero at a limit of zero', from: 0, limit: 0, coefficient: 1 },
    { why: 'a base of zero is used as it is', from: 0, limit: 100, coefficient: 1 },
  ])('$why', ({ from, limit, coefficient }) => {
    expect(rate(from, from, { limit }).values.coefficient).toBeCloseTo(coefficient, 12);
  });

  const near = 1 - 0.8 ** 4.44;
  it.each([
    { why: 'the upper cut is lower: 1 % will do', growth: 1 / 100, label: 'substantial_progress', score: 5 / near - 5 },
    { why: 'and the middle one', growth: 1 / 256, label: 'moderate_progress', score: 250 / 256 / near - 1.25 },
    { why: 'below both', growth: 1 / 512, label: 'limited_progress', score: 500 / 512 / near - 2.5 },
    { why: 'nothing changes for the worse', growth: -1 / 128, label: 'deterioration', score: -125 / 128 - 2.5 },
  ])('$why', ({ growth, label, score }) => {
    const rating = rate(80, 80 * (1 + growth), { limit: 100 });
    expect(rating.label).toBe(label);
    expect(rating.score).toBeCloseTo(score, 8);
  });

  it('whoever stands at it and stays has 5', () => {
    expect(rate(100, 100, { limit: 100 })).toMatchObject({ label: 'substantial_progress', score: 5 });
    expect(rate(128, 127, { limit: 128 })).toMatchObject({ label: 'deterioration', score: -3.4765625 });
  });
});
