import { describe, expect, it } from 'vitest';
import { bounded, projectChange, projectLine, projectLogLine } from './projection.js';

const series = (...values: number[]) => values.map((value, at) => ({ time: 2018 + at, value }));

describe('a projection of the average change', () => {
  const points = series(10, 12, 18, 19);

  it.each([
    { why: 'from end to end: 3 a year', changes: undefined, value: 25 },
    { why: 'of the last change: 1 a year', changes: 1, value: 21 },
    { why: 'of the last two: 3.5 a year', changes: 2, value: 26 },
    { why: 'of all three, said in words', changes: 3, value: 25 },
    { why: 'of more than there are: all', changes: 9, value: 25 },
  ])('$why', ({ changes, value }) => {
    expect(projectChange(points, 2023, changes)).toStrictEqual({ value, reason: null });
  });

  it('goes by real dates: 6 in 3 years is 2 a year', () => {
    const irregular = [
      { time: 2015, value: 10 },
      { time: 2017, value: 99 },
      { time: 2018, value: 16 },
    ];
    expect(projectChange(irregular, 2020.5)).toStrictEqual({ value: 21, reason: null });
  });

  it('reads back at a date before the last point, and stands at its own', () => {
    expect(projectChange(points, 2021)).toStrictEqual({ value: 19, reason: null });
    expect(projectChange(points, 2020)).toStrictEqual({ value: 16, reason: null });
  });

  it.each([
    { why: 'no point', given: [], changes: undefined },
    { why: 'one point', given: series(10), changes: undefined },
    { why: 'no change asked for', given: series(10, 12), changes: 0 },
    { why: 'fewer changes than none', given: series(10, 12), changes: -1 },
    { why: 'points of one day', given: [...series(10), ...series(12)], changes: undefined },
    { why: 'points in the wrong order', given: series(10, 12).reverse(), changes: undefined },
  ])('does not exist for $why', ({ given, changes }) => {
    expect(projectChange(given, 2023, changes)).toStrictEqual({ value: null, reason: 'too-few-points' });
  });
});

describe('a projection on a fitted line', () => {
  it('goes through all points, not from end to end', () => {
    expect(projectLine(series(1, 2, 6), 2020)).toStrictEqual({ value: 5.5, reason: null });
    expect(projectLine(series(1, 2, 6), 2022)).toStrictEqual({ value: 10.5, reason: null });
  });

  it('does not exist for one point', () => {
    expect(projectLine(series(1), 2022)).toStrictEqual({ value: null, reason: 'too-few-points' });
  });

  it('goes on doubling on logarithms', () => {
    const { value, reason } = projectLogLine(series(1, 2, 4), 2023);
    expect(value).toBeCloseTo(32, 9);
    expect(reason).toBeNull();
  });

  it.each([
    { why: 'a zero among the values', values: [1, 0, 4], reason: 'not-positive' },
    { why: 'a value below zero', values: [1, 2, -4], reason: 'not-positive' },
    { why: 'one value', values: [4], reason: 'too-few-points' },
  ])('of logarithms does not exist for $why', ({ values, reason }) => {
    expect(projectLogLine(series(...values), 2023)).toStrictEqual({ value: null, reason });
  });
});

describe('declared bounds', () => {
  it.each([
    { why: 'above the upper one', value: 104, bounds: { low: 0, high: 100 }, held: 100 },
    { why: 'below the lower one', value: -4, bounds: { low: 0, high: 100 }, held: 0 },
    { why: 'between them', value: 37, bounds: { low: 0, high: 100 }, held: 37 },
    { why: 'on one of them', value: 100, bounds: { low: 0, high: 100 }, held: 100 },
    { why: 'only a lower one', value: 104, bounds: { low: 0 }, held: 104 },
    { why: 'only an upper one', value: -4, bounds: { high: 100 }, held: -4 },
    { why: 'none at all', value: 104, bounds: {}, held: 104 },
  ])('$why', ({ value, bounds, held }) => {
    expect(bounded(value, bounds)).toBe(held);
  });
});
