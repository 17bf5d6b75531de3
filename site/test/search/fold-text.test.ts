import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRuns, literally } from '../../src/search/find-runs.ts';
import { foldText } from '../../src/search/fold-text.ts';

const spacings = ['drop', 'keep'] as const;

/** Texts as they occur: Chinese and other letters, accents, full width, hyphens, white space, emoji. */
const piece = fc.constantFrom(
  ...'高新技术企业２０２１ Ａb-‑–—éüß（）％，。“”’…① \t\u3000\u00ad',
  'e\u0301',
  '👍🏽',
  'ﬁ',
  '㎡',
);
const text = fc
  .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 30 })
  .map((all) => all.join(''));

describe('a folded text', () => {
  it.each([
    { why: 'width', one: '２０２１％', other: '2021%' },
    { why: 'case', one: 'R&D', other: 'r&d' },
    { why: 'accents', one: 'Lǚ café', other: 'lu cafe' },
    { why: 'brackets and commas', one: '（甲，乙）', other: '(甲,乙)' },
    { why: 'quotation marks', one: '“it’s”', other: '"it\'s"' },
    { why: 'hyphens', one: 'high‑tech–zone—', other: 'high-tech-zone-' },
    { why: 'white space', one: 'a \t b', other: 'a b' },
    { why: 'soft hyphens', one: 'inno\u00advation', other: 'innovation' },
  ])('does not tell apart $why', ({ one, other }) => {
    for (const spacing of spacings) {
      expect(foldText(one, spacing).text).toBe(foldText(other, spacing).text);
    }
  });

  it('loses white space in Chinese and keeps the borders of words elsewhere', () => {
    expect(foldText('2021 年', 'drop').text).toBe('2021年');
    expect(foldText('as in', 'keep').text).toBe('as in');
    expect(foldText('High–Tech', 'keep').text).toBe('high tech');
  });

  it('has for each of its characters the place of the original, in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...spacings), (original, spacing) => {
        const { text: folded, runs } = foldText(original, spacing);
        expect(runs).toHaveLength(folded.length);
        for (const [at, { start, end }] of runs.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(runs[at - 1]?.start ?? 0);
        }
        expect(runs.at(-1)?.end ?? 0).toBeLessThanOrEqual(original.length);
      }),
    );
  });

  it('folds no further when folded again', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...spacings), (original, spacing) => {
        const once = foldText(original, spacing).text;
        expect(foldText(once, spacing).text).toBe(once);
      }),
    );
  });

  it('finds every piece of the original, as exactly the run that it is', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.constantFrom(...spacings), (original, from, length, spacing) => {
        const characters = [...original];
        const start = characters.length === 0 ? 0 : from % characters.length;
        const sought = characters
          .slice(start, start + 1 + (length % 8))
          .join('')
          .trim();
        const folded = foldText(sought, spacing).text;
        fc.pre(folded.trim() !== '');
        const runs = findRuns(foldText(original, spacing), literally(folded));
        const shown = runs.map((run) => original.slice(run.start, run.end));
        // The run may hold what is not seen at its ends, and the rest of a run of white space.
        expect(shown.some((words) => words.includes(sought) || foldText(words, spacing).text === folded)).toBe(true);
        for (const words of shown) expect(foldText(words, spacing).text).toContain(folded);
      }),
    );
  });

  it('marks words in one run across white space and hyphens, without the space around them', () => {
    const original = '到 2021 年，';
    const [run] = findRuns(foldText(original, 'drop'), literally('2021年'));
    expect(original.slice(run?.start, run?.end)).toBe('2021 年');
  });
});
