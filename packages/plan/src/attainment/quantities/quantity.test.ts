import { describe, expect, it } from 'vitest';
import { none, quantity } from './quantity.js';

describe('a quantity', () => {
  it.each([
    { why: 'a number stays as it is', from: 1.25, value: 1.25, reason: null },
    { why: 'a negative number too', from: -3, value: -3, reason: null },
    { why: 'a true zero is a value', from: 0, value: 0, reason: null },
    { why: '-0 is 0', from: -0, value: 0, reason: null },
    { why: 'the greatest number is finite', from: Number.MAX_VALUE, value: Number.MAX_VALUE, reason: null },
    { why: 'Infinity is no number', from: Number.POSITIVE_INFINITY, value: null, reason: 'not-finite' },
    { why: '-Infinity is none', from: Number.NEGATIVE_INFINITY, value: null, reason: 'not-finite' },
    { why: 'NaN is none', from: Number.NaN, value: null, reason: 'not-finite' },
  ])('$why', ({ from, value, reason }) => {
    expect(quantity(from)).toStrictEqual({ value, reason });
  });

  it('that does not exist says why', () => {
    expect(none('no-baseline')).toStrictEqual({ value: null, reason: 'no-baseline' });
  });
});
