import { describe, expect, it } from 'vitest';
import { baseline, buildPlan, indicator, level, observed } from '../../test/build-plan.js';
import type { IndicatorKind } from '../plan/indicator.js';
import { assess } from './assess.js';
import { meanProgress } from './mean-progress.js';

/** Judgements on the way from 0 to 100, of the values found (null: none), one indicator each. */
function judged(values: readonly (number | null)[], kinds: readonly IndicatorKind[] = []) {
  const indicators = values.map((_, at) => {
    const id = `thing-${at}`;
    const targets = [level({ indicator: id, value: 100 })];
    return indicator({ id, kind: kinds[at] ?? 'stock', baseline: baseline(0), targets });
  });
  const rows = values.flatMap((value, at) =>
    value === null ? [] : observed('2021', value, { indicator: `thing-${at}` }),
  );
  return Object.values(assess(buildPlan(indicators, rows), { asOf: '2021-12-31' }).targets);
}

describe('the mean progress', () => {
  it.each([
    { why: 'one', values: [25], n: 1, mean: 0.25, median: 0.25, minimum: 0.25 },
    { why: 'two: the median lies between', values: [75, 25], n: 2, mean: 0.5, median: 0.5, minimum: 0.25 },
    {
      why: 'three: the median is the one in the middle',
      values: [75, 0, 12],
      n: 3,
      mean: 0.29,
      median: 0.12,
      minimum: 0,
    },
    { why: 'four', values: [100, 0, 50, 25], n: 4, mean: 0.4375, median: 0.375, minimum: 0 },
    { why: 'beyond the target counts as 1', values: [900, 50], n: 2, mean: 0.75, median: 0.75, minimum: 0.5 },
    { why: 'going back counts as 0', values: [-900, 50], n: 2, mean: 0.25, median: 0.25, minimum: 0 },
    {
      why: 'one without a value is left out, and counted',
      values: [null, 50, null],
      n: 1,
      mean: 0.5,
      median: 0.5,
      minimum: 0.5,
    },
  ])('of $why', ({ values, why: _, ...expected }) => {
    expect(meanProgress(judged(values))).toStrictEqual({ kind: 'stock', of: values.length, ...expected });
  });

  it.each([
    { why: 'nothing', values: [], kinds: [] },
    { why: 'nothing that has a progress', values: [null, null], kinds: [] },
    { why: 'a stock and a share', values: [50, 50], kinds: ['stock', 'percentage'] },
    { why: 'kinds mixed where the odd one has no value', values: [50, null], kinds: ['stock', 'rank'] },
  ] as const)('does not exist of $why', ({ values, kinds }) => {
    expect(meanProgress(judged(values, kinds))).toBeNull();
  });
});
