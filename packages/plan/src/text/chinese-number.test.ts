import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber } from './chinese-number.js';

const digits = [...'零一二三四五六七八九'];

/** The standard written form, built from the value: the opposite way of the reader. */
function written(value: number): string {
  const group = (below: number) =>
    [1000, 100, 10, 1]
      .map((place, index) => {
        const digit = Math.floor(below / place) % 10;
        return digit === 0 ? '零' : `${digits[digit]}${['千', '百', '十', ''][index]}`;
      })
      .join('');
  const tenThousands = Math.floor(value / 10_000);
  const text = tenThousands > 0 ? `${trim(group(tenThousands))}万${group(value % 10_000)}` : group(value);
  return trim(text) || '零';
}

/** 零 once between places, nowhere else. */
function trim(text: string): string {
  return text.replace(/零+/g, '零').replace(/^零|零$/g, '');
}

describe('Chinese numerals', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零二', 102],
    ['一百一十', 110],
    ['两百', 200],
    ['两万', 20_000],
    ['二〇二一', 2021],
    ['一万零五', 10_005],
    ['一亿二千万', 120_000_000],
    ['千', 1000],
    ['万', 10_000],
    ['半', 0.5],
    ['零', 0],
  ])('%s is %d', (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });

  it.each([
    ['二三', 'two or three'],
    ['三四十', 'thirty or forty'],
    ['一二三', 'a list'],
    ['一百二', 'short for 120, which it does not say'],
    ['一千一十', '零 is missing'],
    ['十百', 'places in the wrong order'],
    ['万亿', 'no digits'],
    ['', 'nothing'],
  ])('%s has no value: %s', (text) => {
    expect(chineseNumber(text)).toBeNull();
  });

  it('reads what was written for any number below ten thousand', () => {
    const below = fc.integer({ min: 0, max: 9999 });
    fc.assert(
      fc.property(below, (value) => {
        expect(chineseNumber(written(value))).toBe(value);
      }),
    );
  });

  it('reads tens of thousands', () => {
    const value = fc.integer({ min: 10_000, max: 99_999_999 });
    fc.assert(
      fc.property(value, (number) => {
        expect(chineseNumber(written(number))).toBe(number);
      }),
    );
  });
});
