import { describe, expect, it } from 'vitest';
import { nearestWords } from './nearest-words.js';

describe('the words that were meant', () => {
  it.each([
    { words: '超350家', text: '数量超 350 家。', meant: '超 350 家', why: 'spaces were left out' },
    { words: '建成省级高薪区', text: '家，建成省级高新区。', meant: '建成省级高新区', why: 'one wrong character' },
    { words: '每月召开', text: '建立孵化协会', meant: null, why: 'nothing alike' },
    { words: '书店', text: '', meant: null, why: 'nothing there' },
  ])('are found: $why', ({ words, text, meant }) => {
    expect(nearestWords(words, text)).toBe(meant);
  });
});
