import { type Check, problemAt } from './problem.js';

/** A number from a table stands in the column of its year. */
export const checkCellYears: Check = (draft) => {
  const cells = new Map(draft.clauses.flatMap(({ id, kind, text }) => (kind === 'cell' ? [[id, text] as const] : [])));
  return draft.indicators.flatMap((place) => {
    const { baseline, targets } = place.record;
    const promised = targets.map((target, index) => ({ ...target, key: `targets.${index}.period` }));
    const all = baseline ? [{ ...baseline, key: 'baseline.period' }, ...promised] : promised;
    return all.flatMap(({ clause, period, key }) => {
      const year = yearOfColumn(cells, clause);
      if (year === null || period === null || period.slice(0, 4) === year) return [];
      return problemAt(draft, place, key, {
        code: 'cell-year',
        message: {
          zh: `单元格 ${clause} 在 ${year} 年一列，而时期写了 ${period}`,
          en: `cell ${clause} is in the column of ${year}, but the period says ${period}`,
        },
        hint: { zh: `请写 ${year}，或改条款编号`, en: `Write ${year}, or the id of another cell` },
      });
    });
  });
};

function yearOfColumn(cells: ReadonlyMap<string, string>, clause: string): string | null {
  const cell = /^(.+r)\d+(c\d+)$/.exec(clause);
  const header = cell && cells.get(`${cell[1]}0${cell[2]}`);
  return (header && /(\d{4})\s*年/.exec(header)?.[1]) || null;
}
