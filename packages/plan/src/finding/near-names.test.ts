import { describe, expect, it } from 'vitest';
import { inserted, isReordered, isShortened, nearPairs } from './near-names.js';

describe('names that are like each other', () => {
  it.each([
    { short: '市园林局', long: '市园林绿化局', piece: '绿化' },
    { short: '步道园', long: '步道园区', piece: '区' },
    { short: '市工信局', long: '市工业和信息化局', piece: null },
    { short: '市园林局', long: '市园林局', piece: null },
  ])('$long is $short with $piece put in', ({ short, long, piece }) => {
    expect(inserted(short, long)).toBe(piece);
  });

  it('are shortened where characters are left out, reordered where they change places', () => {
    expect(isShortened('市工信局', '市工业和信息化局')).toBe(true);
    expect(isShortened('市信工局', '市工业和信息化局')).toBe(false);
    expect(isReordered('市农村农业局', '市农业农村局')).toBe(true);
    expect(isReordered('市农业局', '市农业局')).toBe(false);
  });

  it('are compared with their neighbours and not each with all, so that many names take no square of their time', () => {
    const names = Array.from({ length: 4000 }, (_, n) => `市${String.fromCodePoint(0x4e00 + n)}局`);
    let comparisons = 0;
    const never = () => {
      comparisons++;
      return false;
    };
    nearPairs(
      names,
      (name) => name,
      () => '',
      never,
    );
    expect(comparisons / names.length).toBeGreaterThan(10);
    expect(comparisons / names.length).toBeLessThan(100);
  });

  it('come once, in the order of the text', () => {
    const names = ['市园林绿化局', '市交通局', '市园林局'];
    expect(
      nearPairs(
        names,
        (name) => name,
        (name) => name.slice(0, 3),
        isShortened,
      ),
    ).toEqual([['市园林绿化局', '市园林局']]);
  });
});
