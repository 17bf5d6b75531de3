import { describe, expect, it } from 'vitest';
import { fitLine } from './fit-line.js';

describe('the line with the least squares', () => {
  it('goes through two points', () => {
    const line = fitLine([
      { time: 2018, value: 10 },
      { time: 2020, value: 14 },
    ]);
    expect(line?.slope).toBe(2);
    expect(line?.at(2019)).toBe(12);
    expect(line?.at(2023)).toBe(20);
  });

  it('lies between three: 1, 2, 6 in three years have the slope 2.5 and the mean 3 in the middle', () => {
    const line = fitLine([
      { time: 2018, value: 1 },
      { time: 2019, value: 2 },
      { time: 2020, value: 6 },
    ]);
    expect(line?.slope).toBe(2.5);
    expect(line?.at(2019)).toBe(3);
    expect(line?.at(2020)).toBe(5.5);
  });

  it('weighs real dates: 0, 1, 8 in 2016, 2017 and 2020 have the slope 27 ÷ 13', () => {
    // Mean time 2017.667, mean value 3: products 5 + 4/3 + 35/3 = 18, squares 25/9 + 4/9 + 49/9 = 26/3.
    const line = fitLine([
      { time: 2016, value: 0 },
      { time: 2017, value: 1 },
      { time: 2020, value: 8 },
    ]);
    expect(line?.slope).toBeCloseTo(27 / 13, 10);
    expect(line?.at(2016)).toBeCloseTo(3 - (27 / 13) * (5 / 3), 9);
  });

  it.each([
    { why: 'no point', points: [] },
    { why: 'one point', points: [{ time: 2018, value: 1 }] },
    {
      why: 'two points of one day',
      points: [
        { time: 2018, value: 1 },
        { time: 2018, value: 2 },
      ],
    },
    {
      why: 'a time that is no number',
      points: [
        { time: 2018, value: 1 },
        { time: Number.NaN, value: 2 },
      ],
    },
  ])('does not exist for $why', ({ points }) => {
    expect(fitLine(points)).toBeNull();
  });
});
