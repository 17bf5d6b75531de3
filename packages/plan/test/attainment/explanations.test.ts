import { describe, expect, it } from 'vitest';
import { explain } from '../../src/attainment/explain/explain.js';
import { explainedCases } from './explained-cases.js';
import { explainedDoubts } from './explained-doubts.js';
import { judged, toldIn } from './told.js';

// Read the files beside this one as a journalist would: each is the whole working of one judgement, in both languages. A changed
// word shows as a changed file in review.

const cases = [...explainedCases, ...explainedDoubts];

describe('the whole working of a judgement, in Chinese and English', () => {
  it.each(cases)('$name', async ({ name, indicator, rows, options }) => {
    const attainment = judged(indicator, rows, options);
    const told = [toldIn('zh-CN', attainment, options.profile), toldIn('en', attainment, options.profile)].join('\n');
    expect(told).not.toMatch(/undefined|NaN|\[object|null/);
    await expect(told).toMatchFileSnapshot(`explanations/${name}.txt`);
  });
});

describe('a line of the working', () => {
  it('is the same in both languages but for its words', () => {
    for (const { name, indicator, rows, options } of cases) {
      const attainment = judged(indicator, rows, options);
      const [zh, en] = (['zh-CN', 'en'] as const).map((language) =>
        explain(attainment, language, options.profile).map((line) => ({ ...line, label: '', text: '' })),
      );
      expect(zh, name).toEqual(en);
    }
  });

  it('says what it is about, why, and what it gives', () => {
    const lines = cases.flatMap(({ indicator, rows, options }) =>
      explain(judged(indicator, rows, options), 'en', options.profile).map(({ step, reason, value, source, clause }) =>
        [step, reason, value !== null && 'value', source && 'source', clause && 'clause'].filter(Boolean).join(' · '),
      ),
    );
    expect(`${[...new Set(lines)].sort().join('\n')}\n`).toMatchInlineSnapshot(`
      "baseline
      baseline · first-observation-as-baseline · value · source
      baseline · no-baseline
      baseline · value · clause
      change · value
      clocks
      conflict · conflicting
      conflict · value · source
      elapsed · value
      evidence · no-observation
      evidence · value
      evidence · value · source
      expected · value
      left-out · not-admitted · value · source
      margin · value
      not-calculated · already-met
      not-calculated · expected-equals-baseline
      not-calculated · expected-on-wrong-side
      not-calculated · no-direction
      not-calculated · no-observed-change
      not-calculated · no-target-value
      not-calculated · not-positive
      not-calculated · opposite-change
      not-calculated · part-of-year
      not-calculated · series-break
      not-calculated · target-equals-baseline
      not-calculated · target-on-wrong-side
      not-calculated · yearly-flow
      pace · value
      period
      period · no-observation
      period · value
      progress · value
      projection · value
      promise · clause
      quality
      rate · value
      rating · baseline-substituted · value
      rating · past-target-year
      rating · value
      ratio · value
      reason · assumption
      reason · beyond-range
      reason · equal-but-strict
      reason · estimated
      reason · met-before-date
      reason · near-definition
      reason · not-due
      reason · period-inferred
      reason · provisional
      reason · recurrent
      reason · satisfied-at-baseline
      reason · satisfied-later
      reason · shown-later
      robustness
      robustness · endpoint-and-slope-disagree · value
      robustness · rounding-sensitive · value
      share · value
      timing
      timing · value
      total · value
      trajectory
      trajectory · event-type
      trajectory · no-observation
      variance · value
      verdict
      verdict · conflicting
      verdict · no-observation
      verdict · not-due
      verdict · recurrent
      "
    `);
  });
});
