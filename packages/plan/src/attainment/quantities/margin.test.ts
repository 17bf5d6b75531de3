import { describe, expect, it } from 'vitest';
import { marginToBand, marginToTarget } from './margin.js';

describe('the margin', () => {
  it.each([
    { why: 'more than needed, where more is better', direction: 1, target: 350, observed: 352, value: 2 },
    { why: 'short of it', direction: 1, target: 350, observed: 349.5, value: -0.5 },
    { why: 'exactly at it', direction: 1, target: 350, observed: 350, value: 0 },
    { why: 'places better, where less is better', direction: -1, target: 99, observed: 96, value: 3 },
    { why: 'places worse', direction: -1, target: 99, observed: 101, value: -2 },
    { why: 'exactly at it, and not -0', direction: -1, target: 99, observed: 99, value: 0 },
  ] as const)('to a target: $why', ({ value, ...values }) => {
    expect(marginToTarget(values)).toStrictEqual({ value, reason: null });
  });

  it('to a target does not exist without a number', () => {
    const values = { direction: 1, target: 1, observed: Number.NaN } as const;
    expect(marginToTarget(values)).toStrictEqual({ value: null, reason: 'not-finite' });
  });

  it.each([
    { why: 'below it', observed: 37, value: -3 },
    { why: 'on the lower end, which belongs to it', observed: 40, value: 0 },
    { why: 'inside', observed: 50, value: 0 },
    { why: 'on the upper end, which belongs to it', observed: 60, value: 0 },
    { why: 'above it', observed: 65, value: -5 },
  ])('to a band: $why', ({ observed, value }) => {
    expect(marginToBand({ low: 40, high: 60, observed })).toStrictEqual({ value, reason: null });
  });
});
