import { type Check, problemAt } from './problem.js';

/** All cells of one table that an indicator rests on stand in one row. */
export const checkCellRows: Check = (draft) =>
  draft.indicators.flatMap((place) => {
    const { baseline, targets } = place.record;
    const cells = [
      ...(baseline ? [{ ...baseline, key: 'baseline' }] : []),
      ...targets.map((target, index) => ({ ...target, key: `targets.${index}` })),
    ];
    const rowOfTable = new Map<string, string>();
    return cells.flatMap(({ clause, key }) => {
      const [, table, row] = /^(.+)(r\d+)c\d+$/.exec(clause) ?? [];
      if (!table || !row) return [];
      const first = rowOfTable.get(table) ?? row;
      rowOfTable.set(table, first);
      if (first === row) return [];
      return problemAt(draft, place, `${key}.clause`, {
        code: 'cell-row',
        message: {
          zh: `单元格 ${clause} 与前面的 ${table}${first} 不在同一行`,
          en: `cell ${clause} is in another row than ${table}${first} before`,
        },
        hint: { zh: `一个指标只用一行：${table}${first}`, en: `Use one row for an indicator: ${table}${first}` },
      });
    });
  });
