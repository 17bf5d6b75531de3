import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFourfold } from './fourfold.js';

describe('headings that were extracted four times', () => {
  it.each([
    { why: 'the whole line', printed: '修路行动修路行动修路行动修路行动', edited: '修路行动' },
    { why: 'number and title apart', printed: '1.1.1.1.修路修路修路修路。。。。', edited: '1.修路。' },
    { why: 'single characters', printed: '（（（（一一一一）修路）修路）修路）修路', edited: '（一）修路' },
    { why: 'the number once, the rest four times', printed: '3.修路。修路。修路。修路。', edited: '3.修路。' },
    { why: 'part of the number', printed: '4....修路修路修路修路', edited: '4.修路' },
    { why: 'a title that repeats itself', printed: '好好好好好好好好', edited: '好好' },
  ])('$why', ({ printed, edited }) => {
    expect(isFourfold(printed, edited)).toBe(true);
  });

  it.each([
    { why: 'nothing is fourfold', printed: '修路', edited: '修路' },
    { why: 'three times', printed: '修路修路修路', edited: '修路' },
    { why: 'five times', printed: '修路修路修路修路修路', edited: '修路' },
    { why: 'another character', printed: '修路修路修桥修路', edited: '修路' },
    { why: 'a character too many in the edited text', printed: '修路修路修路修路', edited: '修路。' },
    { why: 'the last of four is another word', printed: '修路修路修路修桥', edited: '修路' },
    { why: 'words left out', printed: '修路修路修路修路树', edited: '修路' },
    { why: 'no words', printed: '修路', edited: '' },
  ])('not where $why', ({ printed, edited }) => {
    expect(isFourfold(printed, edited)).toBe(false);
  });

  it('holds for any text cut into any pieces, and for no other text', () => {
    const piece = fc.record({ text: fc.stringMatching(/^[甲乙丙。]{1,4}$/), fourfold: fc.boolean() });
    const pieces = fc.array(piece, { minLength: 1, maxLength: 6 }).filter((list) => list.some((one) => one.fourfold));
    fc.assert(
      fc.property(pieces, (list) => {
        const edited = list.map((one) => one.text).join('');
        const printed = list.map((one) => one.text.repeat(one.fourfold ? 4 : 1)).join('');
        expect(isFourfold(printed, edited)).toBe(true);
        expect(isFourfold(`${printed}丁`, edited)).toBe(false);
        expect(isFourfold(`丁${printed}`, edited)).toBe(false);
      }),
    );
  });
});
