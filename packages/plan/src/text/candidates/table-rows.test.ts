import { describe, expect, it } from 'vitest';
import { parseText } from '../parse-text.js';
import { findTableRows } from './table-rows.js';

const span = { start: '2030', end: '2032' };
const rowsOf = (lines: readonly string[]) =>
  findTableRows(parseText(`# 计划\n\n## 一、目标\n\n${lines.join('\n')}`, { sections: ['goals'] }).clauses, span);

describe('rows of a table by year', () => {
  it('have a baseline before the plan, targets, and the unit of measure of their name', () => {
    const [row] = rowsOf([
      '| 指标 | 2029 年 | 2031 年 | 2032 年 |',
      '| --- | --- | --- | --- |',
      '| 公园（个） | 2 | ≥3 | 5 以上 |',
    ]);
    expect(row).toMatchObject({ row: 'goals-t1r1', name: '公园', unit: '个', baseline: { period: '2029', value: 2 } });
    expect(row?.targets.map(({ period, value, sign, quote }) => [period, value, sign, quote])).toEqual([
      ['2031', 3, '>=', '≥3'],
      ['2032', 5, '>=', '5 以上'],
    ]);
  });

  it('take the unit of measure from a column of its own, and pass over the number of the row', () => {
    const [row] = rowsOf([
      '| 序号 | 指标名称 | 单位 | 2029年现状 | 2032年目标 |',
      '| - | - | - | - | - |',
      '| 1 | 公园 | 个 | 2 | 5 |',
    ]);
    expect(row).toMatchObject({ name: '公园', unit: '个', baseline: { value: 2 } });
    expect(row?.targets).toHaveLength(1);
  });

  it('leave out the unit of measure that nobody prints, and cells without one number', () => {
    const [row] = rowsOf(['| 指标 | 2029 年 | 2032 年 |', '| - | - | - |', '| 公园 | — | 3–5 |', '| 步道 | 2 | 4 |']);
    expect(row).toMatchObject({ name: '步道', unit: null });
  });

  it('are none in a table without years', () => {
    expect(rowsOf(['| 任务 | 牵头单位 |', '| - | - |', '| 修 3 条路 | 甲局 |'])).toEqual([]);
  });
});
