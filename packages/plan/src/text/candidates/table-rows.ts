import type { Period } from '../../vocabulary/period.js';
import type { Clause } from '../clause.js';
import { findNumerals } from '../numerals.js';
import type { ComparisonSign } from '../operator-words.js';
import type { PlanSpan } from './when.js';

/** A number of a table, with its cell. */
export interface CellValue {
  readonly clause: string;
  readonly quote: string;
  readonly period: Period;
  readonly value: number;
  /** As printed in the cell; null where the cell holds the number alone. */
  readonly sign: ComparisonSign | null;
}

/** A row of a table of indicators by year. */
export interface TableRowFound {
  /** Id of the row. */
  readonly row: string;
  readonly name: string;
  /** As printed, in the row or its name; null where the table prints none. */
  readonly unit: string | null;
  readonly baseline: CellValue | null;
  readonly targets: readonly CellValue[];
}

interface Column {
  readonly period: Period;
  readonly baseline: boolean;
}

/**
 * The rows of a plan's tables whose columns are years. The first column of a year before the plan, or one that is called 现状, 基期 or
 * 实际, is the baseline. A table without years is no table of indicators.
 */
export function findTableRows(clauses: readonly Clause[], span: PlanSpan): TableRowFound[] {
  const rows = new Map<string, Clause[]>();
  const tables = new Map<string, string[]>();
  for (const clause of clauses) {
    if (clause.kind === 'row' && clause.parent !== null) {
      tables.set(clause.parent, [...(tables.get(clause.parent)?.slice(0) ?? []), clause.id]);
    } else if (clause.kind === 'cell' && clause.parent !== null) {
      const cells = rows.get(clause.parent);
      if (cells) cells.push(clause);
      else rows.set(clause.parent, [clause]);
    }
  }
  return [...tables.values()].flatMap(([header = '', ...body]) => {
    const heads = (rows.get(header) ?? []).map((cell) => cell.text);
    const columns = yearColumns(heads, span);
    if (columns.every((column) => column === null)) return [];
    return body.flatMap((row) => readRow(row, rows.get(row) ?? [], heads, columns));
  });
}

function yearColumns(heads: readonly string[], span: PlanSpan): (Column | null)[] {
  const years = heads.map((head) => /([12][0-9]{3})\s?年?/.exec(head.normalize('NFKC'))?.[1] ?? null);
  const first = years.findIndex((year) => year !== null);
  const several = years.filter((year) => year !== null).length > 1;
  return years.map((period, index) => {
    if (period === null) return null;
    const head = heads[index] ?? '';
    const before = span !== null && period < span.start.slice(0, 4);
    const said = /现状|基期|基准|实际|完成/.test(head) && !/目标/.test(head);
    return { period, baseline: index === first && several && (said || before) };
  });
}

function readRow(
  row: string,
  cells: readonly Clause[],
  heads: readonly string[],
  columns: readonly (Column | null)[],
): TableRowFound[] {
  const unitAt = heads.findIndex((head) => /单位$/.test(head.trim()) && !/责任|牵头/.test(head));
  const named = heads.findIndex(
    (head, index) => columns[index] === null && /指标|名称|项目|内容/.test(head) && !/类[别型]?$/.test(head),
  );
  const nameAt =
    named >= 0
      ? named
      : columns.findIndex((column, index) => column === null && !/序号|^编?号$/.test(heads[index] ?? ''));
  const printed = cells[nameAt]?.text.trim() ?? '';
  if (printed === '') return [];
  const inName = /[（(]([^（()）]{1,12})[）)]$/.exec(printed);
  const values = cells.flatMap((cell, index) => {
    const column = columns[index];
    const value = column ? cellValue(cell, column.period) : null;
    return value && column ? [{ ...value, baseline: column.baseline }] : [];
  });
  if (values.length === 0) return [];
  const percent = values.every(({ quote }) => /[%％]/.test(quote)) ? '%' : null;
  const unit = (cells[unitAt]?.text.trim() || inName?.[1]?.trim() || percent)?.replace('％', '%');
  const plain = ({ baseline: _, ...value }: (typeof values)[number]): CellValue => value;
  const baseline = values.find((value) => value.baseline);
  return [
    {
      row,
      name: inName && unit === inName[1]?.trim().replace('％', '%') ? printed.slice(0, inName.index).trim() : printed,
      unit: unit ?? null,
      baseline: baseline ? plain(baseline) : null,
      targets: values.filter((value) => !value.baseline).map(plain),
    },
  ];
}

const signs: readonly (readonly [RegExp, ComparisonSign])[] = [
  [/≥|>=|以上|不低于|不少于/, '>='],
  [/≤|<=|以下|以内|不高于|不超过|控制在/, '<='],
  [/[>＞]|超|大于|高于/, '>'],
  [/[<＜]|低于|小于/, '<'],
];

function cellValue({ id, text }: Clause, period: Period): CellValue | null {
  const numerals = findNumerals(text.slice(0, 60)).filter(({ script }) => script === 'arabic');
  const [numeral] = numerals;
  if (numerals.length !== 1 || !numeral || numeral.value === null) return null;
  const negative = /^\s*[-－−]\s?[0-9]/.test(text) ? -1 : 1;
  const sign = signs.find(([form]) => form.test(text))?.[1] ?? null;
  return { clause: id, quote: text.trim(), period, value: negative * numeral.value, sign };
}
