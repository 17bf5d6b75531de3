import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRepairs, undoRepairs } from './apply-repairs.js';
import { compareWithSource } from './compare-with-source.js';
import type { Repair } from './repair.js';
import { wordsOfSource } from './words.js';

const reason = { zh: '识别错误', en: 'A misreading of the scan' };

/** A stretch of a text: as printed, as edited, and the repair between the two where they differ. */
function stretch(word: string, kind: 'plain' | Repair['rule'], cut: number, page: number) {
  const [head, tail] = [word.slice(0, cut), word.slice(cut)];
  const printed = {
    plain: `${head}\n\n ${tail}`,
    'page-furniture': `\n- ${page} -\n`,
    fourfold: head.repeat(4) + tail.repeat(4),
    word: `${word}误`,
  }[kind];
  const edited = kind === 'page-furniture' ? '' : word;
  const repair = kind === 'plain' ? [] : [{ rule: kind, printed, edited, reason }];
  return { printed, edited, repair };
}

const kind = fc.constantFrom('plain', 'page-furniture', 'fourfold', 'word');
const stretches = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{6}$/), { maxLength: 12 })
  .chain((words) => fc.tuple(...words.map((word) => fc.tuple(fc.constant(word), kind, fc.integer({ min: 0, max: 6 })))))
  .map((all) => all.map(([word, rule, cut], index) => stretch(word, rule, cut, index)));

describe('any source with its repairs', () => {
  it('becomes the edited text, and the source again when they are undone', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const source = all.map((one) => one.printed).join('。');
        const edited = all.map((one) => one.edited).join('。');
        const repairs = all.flatMap((one) => one.repair);
        const { words, applied, issues } = applyRepairs(source, repairs);
        expect(issues).toEqual([]);
        expect(words.text).toBe(edited);
        expect(words.lines).toHaveLength(edited.length);
        expect(undoRepairs(edited, applied)).toBe(wordsOfSource(source).text);
        expect(compareWithSource(source, edited, repairs)).toEqual([]);
        if (repairs.length > 0) expect(compareWithSource(source, edited, repairs.slice(1))).not.toEqual([]);
      }),
    );
  });
});
