import { describe, expect, it } from 'vitest';
import { explainedCases } from './explained-cases.js';
import { judged, toldIn } from './told.js';

// Read the files beside this one as a journalist would: each is the whole working of one judgement, in both languages. A changed
// word shows as a changed file in review.

describe('the whole working of a judgement, in Chinese and English', () => {
  it.each(explainedCases)('$name', async ({ name, indicator, rows, options }) => {
    const attainment = judged(indicator, rows, options);
    const told = [toldIn('zh-CN', attainment, options.profile), toldIn('en', attainment, options.profile)].join('\n');
    expect(told).not.toMatch(/undefined|NaN|\[object|null/);
    await expect(told).toMatchFileSnapshot(`explanations/${name}.txt`);
  });
});
