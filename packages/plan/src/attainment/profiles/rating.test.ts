import { describe, expect, it } from 'vitest';
import { ratingBy } from './rating.js';

describe('a rating', () => {
  const rating = ratingBy<'good'>('invented');

  it('carries the name of its profile, and no reason unless given', () => {
    expect(rating('good', 3, { cagr: 0.5, met: true, ratio: null })).toStrictEqual({
      profile: 'invented',
      label: 'good',
      score: 3,
      values: { cagr: 0.5, met: true, ratio: null },
      reason: null,
    });
    expect(rating(null, null, {}, 'no-observation').reason).toBe('no-observation');
  });

  it.each([
    { why: '-0', number: -0, cleaned: 0 },
    { why: 'NaN', number: Number.NaN, cleaned: null },
    { why: 'Infinity', number: Number.POSITIVE_INFINITY, cleaned: null },
  ])('never holds $why', ({ number, cleaned }) => {
    expect(rating('good', number, { number })).toMatchObject({ score: cleaned, values: { number: cleaned } });
  });
});
