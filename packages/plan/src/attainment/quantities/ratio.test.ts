import { describe, expect, it } from 'vitest';
import { inverseRatioToTarget, mirrorRatioToTarget, ratioToTarget } from './ratio.js';

describe('the ratio to the target', () => {
  it.each([
    { why: 'below it', target: 50, observed: 45, ratio: 0.9, inverse: 50 / 45, mirror: 1.1 },
    { why: 'at it', target: 50, observed: 50, ratio: 1, inverse: 1, mirror: 1 },
    { why: 'beyond it, not clipped', target: 10, observed: 25, ratio: 2.5, inverse: 0.4, mirror: -0.5 },
    { why: 'a true zero: no inverse', target: 10, observed: 0, ratio: 0, inverse: null, mirror: 2 },
    { why: 'a value below zero', target: 10, observed: -1, ratio: null, inverse: null, mirror: null },
    { why: 'a target of zero', target: 0, observed: 5, ratio: null, inverse: null, mirror: null },
    { why: 'a target below zero', target: -10, observed: 5, ratio: null, inverse: null, mirror: null },
  ])('$why', ({ target, observed, ratio, inverse, mirror }) => {
    const as = (value: number | null) => ({ value, reason: value === null ? 'not-positive' : null });
    expect(ratioToTarget({ target, observed })).toStrictEqual(as(ratio));
    expect(inverseRatioToTarget({ target, observed })).toStrictEqual(as(inverse));
    expect(mirrorRatioToTarget({ target, observed })).toStrictEqual(as(mirror));
  });
});
