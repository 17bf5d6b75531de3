import { describe, expect, it } from 'vitest';
import { linearScale } from '../../src/figure/linear-scale.ts';

describe('a linear scale', () => {
  it.each([
    { why: 'the ends meet', value: 300, place: 10 },
    { why: 'the other end too', value: 400, place: 110 },
    { why: 'between in proportion', value: 325, place: 35 },
    { why: 'nothing is held to the ends', value: 290, place: 0 },
  ])('$why', ({ value, place }) => {
    expect(linearScale([300, 400], [10, 110])(value)).toBeCloseTo(place);
  });

  it('can run backwards, as a rank does', () => {
    expect(linearScale([101, 95], [100, 0])(95)).toBe(0);
  });

  it('puts a single number in the middle, where no proportion exists', () => {
    expect(linearScale([5, 5], [0, 40])(5)).toBe(20);
  });
});
