import { describe, expect, it } from 'vitest';
import { progressFromBaseline } from './progress.js';

describe('progress from baseline', () => {
  it.each([
    { why: 'half of the way', direction: 1, baseline: 262, target: 300, observed: 281, value: 0.5 },
    { why: 'at the target', direction: 1, baseline: 262, target: 300, observed: 300, value: 1 },
    { why: 'beyond it, not clipped', direction: 1, baseline: 10, target: 20, observed: 35, value: 2.5 },
    { why: 'no change', direction: 1, baseline: 262, target: 300, observed: 262, value: 0 },
    { why: 'away from it, not clipped', direction: 1, baseline: 10, target: 20, observed: -10, value: -2 },
    { why: 'falling as it should', direction: -1, baseline: 101, target: 97, observed: 98, value: 0.75 },
    { why: 'from a true zero it is v ÷ T', direction: 1, baseline: 0, target: 4, observed: 3, value: 0.75 },
    { why: 'across zero', direction: 1, baseline: -2, target: 2, observed: 1, value: 0.75 },
    { why: 'no change where less is better, and not -0', direction: -1, baseline: 5, target: 1, observed: 5, value: 0 },
  ] as const)('$why', ({ value, ...values }) => {
    expect(progressFromBaseline(values)).toStrictEqual({ value, reason: null });
  });

  it.each([
    { why: 'target equals baseline', direction: 1, target: 24, reason: 'target-equals-baseline' },
    { why: 'the same where less is better', direction: -1, target: 24, reason: 'target-equals-baseline' },
    { why: 'new PhDs 24 → 20, more is better', direction: 1, target: 20, reason: 'target-on-wrong-side' },
    { why: 'a rise where less is better', direction: -1, target: 28, reason: 'target-on-wrong-side' },
    { why: 'a target without end', direction: 1, target: Number.NaN, reason: 'not-finite' },
  ] as const)('does not exist: $why', ({ direction, target, reason }) => {
    expect(progressFromBaseline({ direction, baseline: 24, target, observed: 22 })).toStrictEqual({
      value: null,
      reason,
    });
  });
});
