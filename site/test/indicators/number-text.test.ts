import { describe, expect, it } from 'vitest';
import { hundredthsText, numberText, signedText } from '../../src/indicators/number-text.ts';

describe('a number in a table', () => {
  it.each([
    { why: 'a whole number stays', text: numberText(1325), shown: '1325' },
    { why: 'two decimals are enough', text: numberText(0.456), shown: '0.46' },
    { why: 'a small one is not nothing', text: numberText(-0.0004), shown: '−0.0004' },
    { why: 'more than promised', text: signedText(55), shown: '+55' },
    { why: 'less than promised', text: signedText(-7), shown: '−7' },
    { why: 'neither', text: signedText(0), shown: '0' },
    { why: 'beyond the target', text: hundredthsText(118 / 63), shown: '187.3' },
    { why: 'the wrong way', text: hundredthsText(-0.125), shown: '−12.5' },
    { why: 'all of it', text: hundredthsText(1), shown: '100' },
    { why: 'nearly all is not all', text: hundredthsText(0.9999), shown: '99.99' },
  ])('$why: $shown', ({ text, shown }) => {
    expect(text).toBe(shown);
  });
});
