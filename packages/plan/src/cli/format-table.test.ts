import { describe, expect, it } from 'vitest';
import { formatTable } from './format-table.js';

const header = ['指标', '目标'];
const rows = [
  ['各项主要科技创新指标在粤东西北地区的位次', '≤ 3'],
  ['', '≤ 2'],
  ['步道 A', '180'],
];

describe('a table in the terminal', () => {
  it('aligns columns also where characters fill two places', () => {
    expect(formatTable(header, rows, 80)).toEqual([
      '指标                                      目标',
      '────────────────────────────────────────  ────',
      '各项主要科技创新指标在粤东西北地区的位次  ≤ 3',
      '                                          ≤ 2',
      '步道 A                                    180',
    ]);
  });

  it('breaks a long name, beside the rows that belong to it', () => {
    expect(formatTable(header, rows, 32)).toEqual([
      '指标                        目标',
      '──────────────────────────  ────',
      '各项主要科技创新指标在粤东  ≤ 3',
      '西北地区的位次              ≤ 2',
      '步道 A                      180',
    ]);
    expect(formatTable(header, rows.slice(0, 1), 32)?.slice(2)).toEqual([
      '各项主要科技创新指标在粤东  ≤ 3',
      '西北地区的位次',
    ]);
  });

  it('is none where the terminal is too narrow', () => {
    expect(formatTable(header, rows, 28)).toBeNull();
  });

  it('is painted cell by cell, after it is aligned', () => {
    const painted = formatTable(['a', 'b'], [['x', 'y']], 40, (text, row) => (row === 0 ? `<${text}>` : text));
    expect(painted).toEqual(['a  b', '─  ─', '<x>  <y>']);
  });
});
