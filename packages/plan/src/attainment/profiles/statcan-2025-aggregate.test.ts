import { describe, expect, it } from 'vitest';
import type { Rating } from './profile.js';
import { type StatcanLabel, statcan2025 } from './statcan-2025.js';
import { statcan2025Aggregate } from './statcan-2025-aggregate.js';

const rated = (score: number | null, label: StatcanLabel = 'moderate_progress'): Rating<StatcanLabel> => ({
  profile: 'statcan-2025',
  label: score === null ? 'not_available' : label,
  score,
  values: {},
  reason: null,
});

describe('statcan-2025-aggregate', () => {
  it.each([
    { why: 'on the upper cut', scores: [2, 3], mean: 2.5, label: 'substantial_progress' },
    { why: 'below it', scores: [2, 2.75], mean: 2.375, label: 'moderate_progress' },
    { why: 'on the middle cut', scores: [-1, 1], mean: 0, label: 'moderate_progress' },
    { why: 'below it', scores: [-1, 0.5], mean: -0.25, label: 'limited_progress' },
    { why: 'on the lowest cut', scores: [-5, 0], mean: -2.5, label: 'limited_progress' },
    { why: 'below every cut', scores: [-5, -1], mean: -3, label: 'deterioration' },
    { why: 'of three', scores: [1, 2, 6], mean: 3, label: 'substantial_progress' },
  ])('$why', ({ scores, mean, label }) => {
    expect(statcan2025Aggregate.combine(scores.map((score) => rated(score)))).toStrictEqual({
      profile: 'statcan-2025-aggregate',
      label,
      score: mean,
      values: { series: scores.length, scored: scores.length },
      reason: null,
    });
  });

  it('leaves out what has no score, and says so', () => {
    const { score, values } = statcan2025Aggregate.combine([rated(4), rated(null), rated(0)]);
    expect(score).toBe(2);
    expect(values).toStrictEqual({ series: 3, scored: 2 });
  });

  it('is achieved only if every one with a score is', () => {
    const achieved = rated(5, 'target_achieved');
    expect(statcan2025Aggregate.combine([achieved, rated(null), achieved]).label).toBe('target_achieved');
    expect(statcan2025Aggregate.combine([achieved, rated(5)])).toMatchObject({
      label: 'substantial_progress',
      score: 5,
    });
  });

  it.each([
    { why: 'without a series', ratings: [], series: 0 },
    { why: 'without a score', ratings: [rated(null), rated(null)], series: 2 },
  ])('has no answer $why', ({ ratings, series }) => {
    expect(statcan2025Aggregate.combine(ratings)).toStrictEqual({
      profile: 'statcan-2025-aggregate',
      label: 'not_available',
      score: null,
      values: { series, scored: 0 },
      reason: 'too-few-points',
    });
  });

  it('rates each series as statcan-2025 does', () => {
    expect(statcan2025Aggregate.rate).toBe(statcan2025.rate);
    expect(statcan2025Aggregate.notFor).toEqual(['rank', 'event', 'periodic']);
    expect(statcan2025Aggregate.source).toBe(statcan2025.source);
  });
});
