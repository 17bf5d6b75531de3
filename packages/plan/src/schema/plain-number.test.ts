import { describe, expect, it } from 'vitest';
import { isPlainNumber, plainNumberOf } from './plain-number.js';

describe('a plain number', () => {
  it.each(['0', '380', '-3', '37.5', '0.05'])('is %s', (text) => {
    expect(isPlainNumber(text)).toBe(true);
  });

  it.each([
    { written: '4,08', plain: '4.08', why: 'a decimal comma' },
    { written: '45%', plain: '45', why: 'the percent sign is in the unit of measure' },
    { written: '', plain: null, why: 'a blank is no zero' },
    { written: '３８０', plain: '380', why: 'full-width digits' },
    { written: '1,400', plain: '1400', why: 'grouped by thousands' },
    { written: '１，４００', plain: '1400', why: 'grouped, full width' },
    { written: '007', plain: '7', why: 'leading zeros' },
    { written: '.5', plain: '0.5', why: 'no digit before the point' },
    { written: '1e3', plain: '1000', why: 'exponent' },
    { written: '+3', plain: '3', why: 'a plus sign' },
    { written: '-0', plain: '0', why: 'there is one zero' },
    { written: '约380家', plain: '380', why: 'words around the number' },
    { written: '1-2', plain: null, why: 'two numbers are a range' },
    { written: '三百', plain: null, why: 'no digits' },
    { written: '1.2.3', plain: null, why: 'no number at all' },
  ])('is not $written: $why', ({ written, plain }) => {
    expect(isPlainNumber(written)).toBe(false);
    expect(plainNumberOf(written)).toBe(plain);
  });
});
