import { describe, expect, it } from 'vitest';
import { decimalsToShow, halfLastDigit, roundHalfAway } from './rounding.js';

describe('rounding', () => {
  it.each([
    { why: 'a half goes up', value: 2.5, decimals: 0, rounded: 3 },
    { why: 'a half below zero goes down', value: -2.5, decimals: 0, rounded: -3 },
    { why: 'less than a half goes back', value: 2.4999, decimals: 0, rounded: 2 },
    { why: 'with one decimal', value: 49.96, decimals: 1, rounded: 50 },
    { why: 'with two', value: 49.964, decimals: 2, rounded: 49.96 },
    { why: '1.005 is rounded as it is written', value: 1.005, decimals: 2, rounded: 1.01 },
    { why: 'and so is -1.005', value: -1.005, decimals: 2, rounded: -1.01 },
    { why: 'nothing below zero becomes -0', value: -0.2, decimals: 0, rounded: 0 },
    { why: 'zero stays zero', value: 0, decimals: 1, rounded: 0 },
    { why: 'a whole number stays', value: 350, decimals: 1, rounded: 350 },
    { why: 'a great whole number stays', value: 100_000_000_000, decimals: 1, rounded: 100_000_000_000 },
    {
      why: 'a trillion and a third keeps its digit',
      value: 1_000_000_000_000.3,
      decimals: 1,
      rounded: 1_000_000_000_000.3,
    },
    { why: 'many decimals add nothing', value: 0.3, decimals: 13, rounded: 0.3 },
    {
      why: 'up to fifteen digits are rounded',
      value: 562_949_953_421_311 / 8,
      decimals: 0,
      rounded: 70_368_744_177_664,
    },
    { why: 'a half just below the last digit held', value: 2 ** 49 - 0.5, decimals: 0, rounded: 2 ** 49 },
    { why: 'nothing to round beyond it', value: 2 ** 49 + 0.5, decimals: 0, rounded: 2 ** 49 + 0.5 },
    { why: 'what is no number stays none', value: Number.NaN, decimals: 1, rounded: Number.NaN },
    { why: 'a number too great to have decimals stays', value: 1e300, decimals: 15, rounded: 1e300 },
  ])('$why', ({ value, decimals, rounded }) => {
    expect(roundHalfAway(value, decimals)).toBe(rounded);
  });
});

describe('half a unit of the last digit printed', () => {
  it.each([
    { printed: '37', half: 0.5, why: 'a whole number' },
    { printed: '37.5', half: 0.05, why: 'one decimal' },
    { printed: '37.50', half: 0.005, why: 'a printed zero says that it is exact' },
    { printed: '-0.125', half: 0.0005, why: 'three decimals below zero' },
    { printed: '.5', half: 0.05, why: 'nothing before the point' },
  ])('$printed: $why', ({ printed, half }) => {
    expect(halfLastDigit(printed)).toBe(half);
  });
});

describe('decimals to show', () => {
  it.each([
    { why: 'a whole number has none', of: { observed: 49, target: 50 }, decimals: 0 },
    { why: 'one is enough far from the target', of: { observed: 49.4, target: 50 }, decimals: 1 },
    { why: 'one more, for 50.0 would seem to meet 50', of: { observed: 49.96, target: 50 }, decimals: 2 },
    { why: 'two more', of: { observed: 49.996, target: 50 }, decimals: 3 },
    { why: 'from the other side too', of: { observed: 50.04, target: 50 }, decimals: 2 },
    { why: 'exactly at the target', of: { observed: 37.5, target: 37.5 }, decimals: 1 },
    { why: 'at a target with two decimals', of: { observed: 37.55, target: 37.55 }, decimals: 2 },
    { why: 'none is the least where that is enough', of: { observed: 49.4, target: 50, least: 0 }, decimals: 0 },
    { why: 'one where none would say 50', of: { observed: 49.6, target: 50, least: 0 }, decimals: 1 },
    { why: 'never fewer than asked for', of: { observed: 49.4, target: 50, least: 3 }, decimals: 3 },
    { why: 'it stops where numbers have no more digits', of: { observed: 0.1 + 0.2, target: 0.3 }, decimals: 15 },
  ])('$why', ({ of, decimals }) => {
    expect(decimalsToShow(of)).toBe(decimals);
  });
});
