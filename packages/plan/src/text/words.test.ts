import { describe, expect, it } from 'vitest';
import { wordsOfMarkdown, wordsOfSource } from './words.js';

describe('words of a file', () => {
  it('leave out white space of every width and invisible marks', () => {
    expect(wordsOfSource('\uFEFF修 路\u3000\u00A0三\u200B条\t。\r\n').text).toBe('修路三条。');
  });

  it('know the line of each character', () => {
    expect(wordsOfSource('修\r\n\n路。')).toEqual({ text: '修路。', lines: [1, 3, 3] });
    expect(wordsOfMarkdown('# 修\n\n| 路 | 3 |\n| --- | --- |\n| 桥 | |')).toEqual({
      text: '修路3桥',
      lines: [1, 3, 3, 5],
    });
  });
});
