import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from './wrap.js';

describe('a line for the terminal', () => {
  it('counts Chinese characters twice', () => {
    expect(widthOf('目标 350')).toBe(8);
  });

  it.each([
    { why: 'at spaces', text: 'one two three four', lines: ['  one two', '  three four'] },
    { why: 'between Chinese characters', text: '争取到年底数量超过', lines: ['  争取到年底', '  数量超过'] },
    { why: 'not before a closing mark', text: '争取到年底，超过', lines: ['  争取到年', '  底，超过'] },
    { why: 'inside a word too long', text: 'abcdefghijklmno', lines: ['  abcdefghij', '  klmno'] },
    { why: 'not at all', text: 'short', lines: ['  short'] },
    { why: 'not at all', text: '', lines: [] },
  ])('breaks $why', ({ text, lines }) => {
    expect(wrap(text, 12, '  ')).toEqual(lines);
  });
});
