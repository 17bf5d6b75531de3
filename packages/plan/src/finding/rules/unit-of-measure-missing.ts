import type { Plan } from '../../plan/plan.js';
import type { Clause } from '../../text/clause.js';
import type { Found } from '../finding.js';
import { absent, quoted } from '../sides.js';
import { bareNumber, labelIn, type TextTable, textTables } from '../table-rows.js';

/**
 * Rows of a table whose numbers have no unit of measure: neither the row nor its cells, the header or the caption names one. Ranks
 * and index numbers need none.
 *
 * @example
 * const cell = (id, parent, text) => ({ id, kind: 'cell', parent, number: '', text, paragraph: null });
 * const row = (id) => ({ id, kind: 'row', parent: 't', number: '', text: '', paragraph: null });
 * const clauses = [{ id: 't', kind: 'table', parent: null, number: '', text: '分解表', paragraph: null },
 *   row('r0'), cell('r0c1', 'r0', '指标'), cell('r0c2', 'r0', '2023 年'),
 *   row('r1'), cell('r1c1', 'r1', '步道（公里）'), cell('r1c2', 'r1', '200'),
 *   row('r2'), cell('r2c1', 'r2', '驿站'), cell('r2c2', 'r2', '12')];
 * unitOfMeasureMissing({ clauses, indicators: {} }).map(({ sides }) => sides.map(({ clause }) => clause)); //=> [['r2c1', 'r2', 'r1c1']]
 */
export function unitOfMeasureMissing(plan: Pick<Plan, 'clauses' | 'indicators'>): Found[] {
  const indicatorOf = new Map(
    Object.values(plan.indicators).flatMap(({ id, baseline, targets }) =>
      [...(baseline ? [baseline] : []), ...targets].map(({ clause }) => [clause, id] as const),
    ),
  );
  return textTables(plan).flatMap((table) => {
    if (namesUnit(table.table.text)) return [];
    const rows = numberRows(table);
    const withUnit = rows.find(({ label }) => namesUnit(label.text));
    return rows
      .filter(({ label, bare }) => bare && !namesUnit(label.text) && !unitless.test(label.text))
      .map(({ label, cells }) => ({
        indicator: cells.map(({ id }) => indicatorOf.get(id)).find((id) => id !== undefined) ?? null,
        sides: [
          quoted({ clause: label.id, quote: label.text }),
          absent(label.parent, { zh: '这一行没有印计量单位', en: 'This row prints no unit of measure' }),
          ...(withUnit ? [quoted({ clause: withUnit.label.id, quote: withUnit.label.text })] : []),
        ],
        says: {
          zh: `表中“${label.text}”一行的数没有计量单位${withUnit ? '，其他行有' : ''}。`,
          en: `The numbers of the row “${label.text}” have no unit of measure${withUnit ? '; other rows have one' : ''}.`,
        },
        resolve: { zh: '在指标名后写明计量单位。', en: 'Print the unit of measure after the name of the indicator.' },
      }));
  });
}

const unitless = /排名|名次|位次|指数|系数|得分|评分/;

function namesUnit(text: string): boolean {
  return /[（(][^（）()]{1,10}[）)]\s*$/.test(text.slice(-20)) || text.includes('单位：') || text.includes('单位:');
}

interface NumberRow {
  readonly label: Clause;
  readonly cells: readonly Clause[];
  /** Whether all its numbers stand without a unit of measure and no column names one. */
  readonly bare: boolean;
}

/** The rows below the header that hold numbers; the label is the first cell with words. */
function numberRows({ rows: [header = [], ...body] }: TextTable): NumberRow[] {
  const unitColumn = header.findIndex(({ text }) => /^(?:计量)?单位$/.test(text.replaceAll(/\s/g, '')));
  const counting = new Set(
    header.flatMap(({ text }, column) => (/^(?:序号|编号|年份|年度)$/.test(text.trim()) ? [column] : [])),
  );
  const unitInHeader = header.slice(1).some(({ text }) => namesUnit(text));
  return body.flatMap((all) => {
    const cells = all.filter((_, column) => !counting.has(column));
    const label = labelIn(cells);
    const numbers = cells.filter((cell) => cell !== label && /[\d０-９]/.test(cell.text));
    if (label === undefined || numbers.length === 0) return [];
    const printed = unitInHeader || (all[unitColumn]?.text ?? '') !== '';
    return [{ label, cells: numbers, bare: !printed && numbers.every(({ text }) => bareNumber(text) !== null) }];
  });
}
