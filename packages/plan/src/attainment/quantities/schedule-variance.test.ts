import { describe, expect, it } from 'vitest';
import { scheduleVariance } from './schedule-variance.js';

describe('the schedule variance', () => {
  it.each([
    { why: 'behind', direction: 1, expected: 300, observed: 290, value: -10 },
    { why: 'ahead', direction: 1, expected: 300, observed: 302.5, value: 2.5 },
    { why: 'as expected', direction: 1, expected: 300, observed: 300, value: 0 },
    { why: 'ahead where less is better', direction: -1, expected: 97, observed: 95, value: 2 },
    { why: 'behind where less is better', direction: -1, expected: 97, observed: 98, value: -1 },
    { why: 'as expected where less is better, and not -0', direction: -1, expected: 97, observed: 97, value: 0 },
  ] as const)('$why', ({ value, ...values }) => {
    expect(scheduleVariance(values)).toStrictEqual({ value, reason: null });
  });

  it('does not exist without a number', () => {
    const values = { direction: 1, expected: Number.NaN, observed: 1 } as const;
    expect(scheduleVariance(values)).toStrictEqual({ value: null, reason: 'not-finite' });
  });
});
