import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';
import { searchPlan } from '../../src/search/search-plan.ts';
import { indexes } from './open-plan.ts';

const queries = {
  'zh-CN': ['创新', '2021年', '市', '高新技术企业', '。'],
  en: ['innovation', 'the', 'high-tech', 'R&D'],
} as const;

describe.each(['zh-CN', 'en'] as const)('an excerpt in %s', (language) => {
  const hits = queries[language].flatMap((query) => searchPlan(indexes[language], query));

  it('is words of the plan, in which what was found is whole', () => {
    expect(hits.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...hits), fc.integer({ min: 1, max: 200 }), (hit, length) => {
        const words = excerptOf(hit, length);
        expect(words.length % 2).toBe(1);
        expect(hit.row.text).toContain(words.join('').replace(/^…|…$/g, ''));
        const first = hit.runs[0] ?? hit.piece;
        expect(words[1]).toBe(hit.row.text.slice(first.start, first.end));
        expect(words.join('').length).toBeLessThanOrEqual(Math.max(length, first.end - first.start) + 2);
      }),
    );
  });

  it('is the whole piece where there is room', () => {
    for (const hit of hits) {
      const words = excerptOf(hit, 10_000).join('');
      expect(words).toBe(hit.row.text.slice(hit.piece.start, Math.max(hit.piece.end, hit.runs[0]?.end ?? 0)));
    }
  });
});
