import { plan } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';

const table = [
  ['high-tech-zone-rank', '高新区全国排名（位）', 'rank', 'lower', '位', 'stated', [101, 99, 97, 95]],
  ['provincial-high-tech-zones', '省级高新区（家）', 'stock', 'higher', '家', 'stated', [0, 1, 2, 3]],
  ['high-tech-enterprises', '高新技术企业（家）', 'stock', 'higher', '家', 'stated', [262, 300, 325, 350]],
  ['new-rd-institutions', '新型研发机构（家）', 'stock', 'higher', '家', 'stated', [2, 3, 4, 5]],
  ['incubators', '科技企业孵化器（家）', 'stock', 'higher', '家', 'stated', [6, 7, 8, 9]],
  ['national-incubators', '国家级孵化器（家）', 'stock', 'higher', '家', 'stated', [1, 2, 3, 4]],
  ['invention-patent-applications', '发明专利申请量（件）', 'flow', 'higher', '件', 'stated', [1325, 1400, 1450, 1500]],
  [
    'rd-institution-coverage',
    '规以上工业企业设立研发机构比例',
    'percentage',
    'higher',
    '%',
    'stated',
    [37, 40, 45, 50],
  ],
  ['provincial-agricultural-parks', '省级农业科技园', 'stock', 'higher', '个', 'inferred', [1, 2, 4, 8]],
  ['new-phds', '新引进博士学位人才', 'flow', 'higher', '人', 'inferred', [24, 20, 23, 26]],
] as const;

const textOf = new Map(plan.clauses.map((clause) => [clause.id, clause.text]));

describe('the table of main indicators', () => {
  it('has ten rows, in the order in which they are printed', () => {
    const headline = Object.values(plan.indicators).filter((indicator) => indicator.headline);
    expect(headline.map((indicator) => indicator.id)).toEqual(table.map(([id]) => id));
  });

  it.each(table.map((row, index) => [index + 1, ...row] as const))(
    'row %i is %s, %s',
    (row, id, printed, kind, direction, unitOfMeasure, basis, values) => {
      const indicator = plan.indicators[id];
      expect(textOf.get(`goals-t1r${row}c1`)).toBe(printed);
      expect([indicator.kind, indicator.direction]).toEqual([kind, direction]);
      expect([indicator.unitOfMeasure.text.zh, indicator.unitOfMeasure.basis]).toEqual([unitOfMeasure, basis]);

      const cells = [
        ...(indicator.baseline ? [indicator.baseline] : []),
        ...indicator.targets.filter((target) => target.clause.startsWith('goals-t1')),
      ];
      expect(cells.map(({ clause, period }) => [clause, period])).toEqual([
        [`goals-t1r${row}c2`, '2018'],
        [`goals-t1r${row}c3`, '2019'],
        [`goals-t1r${row}c4`, '2020'],
        [`goals-t1r${row}c5`, '2021'],
      ]);
      expect(cells.map((cell) => ('value' in cell ? cell.value : null))).toEqual(values);
      expect(cells.map(({ quote }) => quote)).toEqual(cells.map(({ clause }) => textOf.get(clause)));
      const operator = direction === 'lower' ? '<=' : '>=';
      expect(cells.flatMap((cell) => ('operator' in cell ? [cell.operator] : []))).toEqual([
        operator,
        operator,
        operator,
      ]);
    },
  );

  it('asks for fewer new doctors than in 2018 in two years, and notes that more is still better', () => {
    const { baseline, targets } = plan.indicators['new-phds'];
    const below = targets.filter((target) => 'value' in target && baseline && target.value < baseline.value);
    expect(below.map(({ id, note }) => [id, note !== null])).toEqual([
      ['new-phds-2019', true],
      ['new-phds-2020', true],
    ]);
  });
});
