import { describe, expect, it } from 'vitest';
import { pace } from './pace.js';

describe('the pace', () => {
  it.each([
    { why: 'half of what was expected', direction: 1, baseline: 262, expected: 300, observed: 281, value: 0.5 },
    { why: 'as expected', direction: 1, baseline: 262, expected: 300, observed: 300, value: 1 },
    { why: 'faster', direction: 1, baseline: 10, expected: 20, observed: 25, value: 1.5 },
    { why: 'no change', direction: 1, baseline: 262, expected: 300, observed: 262, value: 0 },
    { why: 'away from it', direction: 1, baseline: 10, expected: 20, observed: 5, value: -0.5 },
    { why: 'falling as it should', direction: -1, baseline: 101, expected: 97, observed: 98, value: 0.75 },
    {
      why: 'no change where less is better, and not -0',
      direction: -1,
      baseline: 101,
      expected: 97,
      observed: 101,
      value: 0,
    },
  ] as const)('$why', ({ value, ...values }) => {
    expect(pace(values)).toStrictEqual({ value, reason: null });
  });

  it.each([
    { why: 'no change expected', direction: 1, expected: 24, reason: 'expected-equals-baseline' },
    { why: 'none expected where less is better', direction: -1, expected: 24, reason: 'expected-equals-baseline' },
    { why: 'a fall where more is better', direction: 1, expected: 20, reason: 'expected-on-wrong-side' },
    { why: 'a rise where less is better', direction: -1, expected: 28, reason: 'expected-on-wrong-side' },
    { why: 'an expectation that is no number', direction: 1, expected: Number.NaN, reason: 'not-finite' },
  ] as const)('does not exist: $why', ({ direction, expected, reason }) => {
    expect(pace({ direction, baseline: 24, expected, observed: 22 })).toStrictEqual({ value: null, reason });
  });
});
