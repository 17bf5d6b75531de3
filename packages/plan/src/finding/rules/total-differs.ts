import type { Plan } from '../../plan/plan.js';
import type { Clause } from '../../text/clause.js';
import type { Found } from '../finding.js';
import { quoted } from '../sides.js';
import { bareNumber, type TextTable, textTables } from '../table-rows.js';

/**
 * Totals of a table (合计, 总计) that are not the sum of the rows above or below them. Only a table with one total, in its first or last
 * row, and columns of numbers alone can be added up.
 *
 * @example
 * const cell = (id, parent, text) => ({ id, kind: 'cell', parent, number: '', text, paragraph: null });
 * const row = (id) => ({ id, kind: 'row', parent: 't', number: '', text: '', paragraph: null });
 * const clauses = [{ id: 't', kind: 'table', parent: null, number: '', text: '驿站（座）', paragraph: null },
 *   row('r0'), cell('r0c1', 'r0', '街道'), cell('r0c2', 'r0', '2023 年'), row('r1'), cell('r1c1', 'r1', '东街'), cell('r1c2', 'r1', '5'),
 *   row('r2'), cell('r2c1', 'r2', '西街'), cell('r2c2', 'r2', '6'), row('r3'), cell('r3c1', 'r3', '合计'), cell('r3c2', 'r3', '12')];
 * totalDiffers({ clauses }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['12', '5', '6']]
 */
export function totalDiffers(plan: Pick<Plan, 'clauses'>): Found[] {
  return textTables(plan).flatMap(({ rows: [, ...body] }: TextTable) => {
    const totals = body.filter(isTotal);
    const [total] = totals;
    if (total === undefined || totals.length > 1 || (body[0] !== total && body.at(-1) !== total)) return [];
    const parts = body.filter((row) => row !== total);
    return total.flatMap((cell, column) => {
      const whole = bareNumber(cell.text);
      const cells = parts.flatMap((row) => row[column] ?? []);
      const numbers = cells.map(({ text }) => bareNumber(text));
      if (column === 0 || whole === null || numbers.length < 2 || numbers.includes(null)) return [];
      const sum = Number(numbers.reduce<number>((all, number) => all + (number ?? 0), 0).toPrecision(12));
      return sum === whole ? [] : [differs(cell, cells, sum)];
    });
  });
}

function isTotal([label]: readonly Clause[]): boolean {
  return label !== undefined && /^(?:合计|总计|总数|共计)$/.test(label.text.replaceAll(/\s/g, ''));
}

function differs(total: Clause, parts: readonly Clause[], sum: number): Found {
  return {
    indicator: null,
    sides: [total, ...parts].map(({ id, text }) => quoted({ clause: id, quote: text })),
    says: {
      zh: `表中合计为 ${total.text}，各项相加是 ${sum}。`,
      en: `The table gives a total of ${total.text}; its parts add up to ${sum}.`,
    },
    resolve: {
      zh: '核对合计与各项；如有未列出的部分，写明。',
      en: 'Check the total and its parts; if something is not listed, say so.',
    },
  };
}
