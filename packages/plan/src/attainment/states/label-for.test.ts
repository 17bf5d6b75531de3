import { describe, expect, it } from 'vitest';
import type { Cut } from '../profiles/profile.js';
import { labelFor } from './label-for.js';

const cuts: readonly Cut<'high' | 'some' | 'none'>[] = [
  { from: 10, label: 'high' },
  { from: 0, exclusive: true, label: 'some' },
  { from: 0, label: 'none' },
];

describe('the label of a number', () => {
  it.each([
    { why: 'above the highest cut', value: 11, tolerance: 0, label: 'high' },
    { why: 'on a cut, which is included', value: 10, tolerance: 0, label: 'high' },
    { why: 'just below it', value: 9.999, tolerance: 0, label: 'some' },
    { why: 'just above an excluded cut', value: 0.001, tolerance: 0, label: 'some' },
    { why: 'on the excluded cut: the next', value: 0, tolerance: 0, label: 'none' },
    { why: 'below every cut', value: -0.001, tolerance: 0, label: null },
    { why: 'within the tolerance below a cut', value: 9.5, tolerance: 0.5, label: 'high' },
    { why: 'outside of it', value: 9.4, tolerance: 0.5, label: 'some' },
    { why: 'within the tolerance above an excluded cut', value: 0.5, tolerance: 0.5, label: 'none' },
    { why: 'outside of it', value: 0.6, tolerance: 0.5, label: 'some' },
    { why: 'within the tolerance below the lowest', value: -0.5, tolerance: 0.5, label: 'none' },
    { why: 'outside of it', value: -0.6, tolerance: 0.5, label: null },
  ])('$why', ({ value, tolerance, label }) => {
    expect(labelFor(value, cuts, tolerance)).toBe(label);
  });

  it('has no tolerance unless given, and no label without cuts', () => {
    expect(labelFor(9.9999999999, cuts)).toBe('some');
    expect(labelFor(10, [])).toBeNull();
  });
});
