import { describe, expect, it } from 'vitest';
import { compoundGrowth, logGrowth, reductionRate } from './growth.js';

const between = (from: number, to: number, fromTime = 2018, toTime = 2020) => ({ from, fromTime, to, toTime });

describe('growth per year', () => {
  it.each([
    { why: 'doubled twice in two years', ends: between(1, 4), compound: 1, log: Math.log(4) / 2 },
    { why: 'halved twice', ends: between(4, 1), compound: -0.5, log: Math.log(0.25) / 2 },
    { why: 'no change', ends: between(5, 5), compound: 0, log: 0 },
    { why: 'years are dates, not points', ends: between(1, 16, 2016, 2020), compound: 1, log: Math.log(16) / 4 },
    { why: 'half a year', ends: between(2, 3, 2019.5, 2020), compound: 1.25, log: Math.log(1.5) * 2 },
  ])('$why', ({ ends, compound, log }) => {
    expect(compoundGrowth(ends)).toStrictEqual({ value: compound, reason: null });
    const { value, reason } = logGrowth(ends);
    expect(value).toBeCloseTo(log, 14);
    expect(reason).toBeNull();
  });

  it.each([
    { why: 'from zero there is no growth', ends: between(0, 5), reason: 'zero-base' },
    { why: 'not even to zero', ends: between(0, 0), reason: 'zero-base' },
    { why: 'from above to below zero', ends: between(3, -1), reason: 'sign-change' },
    { why: 'from below to above zero', ends: between(-3, 1), reason: 'sign-change' },
    { why: 'both below zero', ends: between(-3, -1), reason: 'not-positive' },
    { why: 'to zero', ends: between(3, 0), reason: 'not-positive' },
    {
      why: 'across zero, by so little that the product of both is 0',
      ends: between(-1e-200, 1e-200),
      reason: 'sign-change',
    },
    { why: 'down to so little that their ratio is 0', ends: between(1e300, 1e-300), reason: 'not-finite' },
    { why: 'within an endless time', ends: between(1, 2, 2018, Infinity), reason: 'not-finite' },
    { why: 'from below zero to zero', ends: between(-3, 0), reason: 'not-positive' },
    { why: 'on one day', ends: between(1, 2, 2018, 2018), reason: 'no-time-span' },
    { why: 'backwards', ends: between(1, 2, 2018, 2017), reason: 'no-time-span' },
    { why: 'beyond all numbers', ends: between(1e-300, 1e300, 2018, 2018.5), reason: 'not-finite' },
  ])('does not exist: $why', ({ ends, reason }) => {
    expect(compoundGrowth(ends)).toStrictEqual({ value: null, reason });
  });

  it('of logarithms has the same guards', () => {
    expect(logGrowth(between(0, 5))).toStrictEqual({ value: null, reason: 'zero-base' });
    expect(logGrowth(between(1, 2, 2018, 2018))).toStrictEqual({ value: null, reason: 'no-time-span' });
  });
});

describe('the average annual rate of reduction', () => {
  it('is a half where a value halves each year, whatever the gaps', () => {
    const { value, reason } = reductionRate([
      { time: 2010, value: 16 },
      { time: 2011, value: 8 },
      { time: 2014, value: 1 },
    ]);
    expect(value).toBeCloseTo(0.5, 12);
    expect(reason).toBeNull();
  });

  it('is below zero where values rise', () => {
    const points = [
      { time: 2010, value: 1 },
      { time: 2011, value: 2 },
    ];
    expect(reductionRate(points).value).toBeCloseTo(-1, 12);
  });

  it.each([
    { why: 'a value of zero', values: [2, 0], reason: 'not-positive' },
    { why: 'a value below zero among others', values: [2, -1, 3], reason: 'not-positive' },
    { why: 'one value', values: [2], reason: 'too-few-points' },
    { why: 'none', values: [], reason: 'too-few-points' },
  ])('does not exist for $why', ({ values, reason }) => {
    const points = values.map((value, at) => ({ time: 2010 + at, value }));
    expect(reductionRate(points)).toStrictEqual({ value: null, reason });
  });
});
