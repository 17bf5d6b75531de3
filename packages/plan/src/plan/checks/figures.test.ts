import { describe, expect, it } from 'vitest';
import { findFigure } from './figures.js';

const counted = (zh: string) => ({ text: { zh, en: zh }, basis: 'stated' as const });

describe('a value in words', () => {
  it.each([
    { words: '高企达380家', value: 380, unit: '家', how: 'as-value', why: 'the number itself' },
    { words: '每年进步三位以上', value: 3, unit: '位', how: 'as-value', why: 'a Chinese numeral' },
    { words: '1-2 家', value: 2, unit: '家', how: 'as-value', why: 'an end of a range' },
    { words: '比例为38%', value: 38, unit: '%', how: 'as-value', why: 'a percentage' },
    { words: '4.08万件', value: 40800, unit: '件', how: 'as-value', why: 'ten thousands are counted out' },
    { words: '4.08万件', value: 4.08, unit: '万件', how: 'as-value', why: 'the unit is the ten thousand' },
    { words: '4.08万件', value: 4.08, unit: '件', how: 'other-unit', why: 'ten thousands were forgotten' },
    { words: '1.2亿元', value: 1.2, unit: '万元', how: 'other-unit', why: 'another scale' },
    { words: '占38%', value: 38, unit: '家', how: 'other-unit', why: 'a share is no count' },
    { words: '共38家', value: 38, unit: '%', how: 'other-unit', why: 'a count is no share' },
    { words: '高企达380家', value: 38, unit: '家', how: 'absent', why: 'only part of a number' },
    { words: '没有数字', value: 0, unit: '家', how: 'absent', why: 'nothing is not zero' },
  ])('$words, $value $unit: $why', ({ words, value, unit, how }) => {
    expect(findFigure(words, value, counted(unit)).how).toBe(how);
  });

  it('is given in the right unit where that can be said', () => {
    expect(findFigure('4.08万件', 4.08, counted('件'))).toMatchObject({ value: 40800 });
  });
});
