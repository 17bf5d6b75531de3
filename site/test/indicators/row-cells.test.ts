import { assess, type Indicator, indicatorTable, type Language, type Plan } from '@xianxing/plan';
import { plan as first } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';
import { rowCells } from '../../src/indicators/row-cells.ts';
import { cellWords } from '../../src/live/cell-words.ts';

const plan: Plan = first;

/** The cells of one indicator, with values of a reader's own. */
function cellsOf(id: string, asOf: string, values: readonly [period: string, value: number][], language: Language) {
  const indicator = plan.indicators[id] as Indicator;
  const assumptions = values.map(([period, value]) => ({ indicator: id, period, value }));
  const table = indicatorTable(indicator, plan, assess(plan, { asOf, assumptions }));
  return rowCells(indicator, table, { language, words: cellWords(language), links: () => null });
}

describe('a row of an indicator', () => {
  it.each([
    { language: 'zh-CN', value: 351, said: '目标 ≥\u00a0350 家，实际 351 家，比目标好 1 家，进度 101.1%' },
    { language: 'zh-CN', value: 350, said: '目标 ≥\u00a0350 家，实际 350 家，正好，进度 100%' },
    {
      language: 'en',
      value: 349,
      said: 'target ≥\u00a0350 enterprises, observed 349 enterprises, short by 1 enterprise, progress 98.9%',
    },
  ] as const)('says its numbers in words, with what they count: $said', ({ language, value, said }) => {
    const row = cellsOf('high-tech-enterprises', plan.dataDate, [['2021', value]], language)[2];
    expect(row?.said.join(cellWords(language).comma)).toBe(said);
  });

  it.each([
    { language: 'zh-CN', observed: '2020 年 380', said: '实际 2020 年 380 家' },
    { language: 'en', observed: '380, 2020', said: 'observed 380 enterprises, 2020' },
  ] as const)('names the period of a value from another one: $said', ({ language, observed, said }) => {
    const row = cellsOf('high-tech-enterprises', '2020-12-31', [], language)[2];
    expect([row?.observed, row?.said[1]]).toEqual([[observed], said]);
  });

  it('says of an event whether it happened, without a number', () => {
    const [row] = cellsOf('huaju-cup', plan.dataDate, [['2021', 1]], 'zh-CN');
    expect([row?.said, row?.measures]).toEqual([['目标 实现', '实际 已实现'], []]);
  });

  it('says of a value beside no promise what it was used for', () => {
    const row = cellsOf('high-tech-enterprises', plan.dataDate, [['2022', 9]], 'zh-CN').at(-1);
    expect(row).toMatchObject({ target: '', observed: ['9'], verdict: [['small', {}, '期后的数，不能补上缺的数']] });
    expect([row?.evidence, row?.measures]).toEqual([['假设'], ['—', '—']]);
  });
});
