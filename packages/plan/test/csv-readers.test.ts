import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { assess } from '../src/attainment/assess.js';
import { csvTables } from '../src/export/csv/csv-tables.js';
import type { Cell } from '../src/export/csv/csv-text.js';
import { exportFiles } from '../src/export/export-files.js';
import { readPlan } from '../src/files/read-plan.js';
import type { Plan } from '../src/plan/plan.js';

const { plan: read } = await readPlan(fileURLToPath(new URL('./invented-plan', import.meta.url)));
if (!read) throw new Error('the invented plan has an error');

/** The invented plan with words that a spreadsheet would run, and line breaks and quotation marks in the midst of them. */
const plan: Plan = {
  ...read,
  observations: read.observations.map((row, index) =>
    index === 0 ? { ...row, quote: '=cmd|"/c calc"!A1\n第二行，"引号"', locator: '@SUM(A1:A9)' } : row,
  ),
};

const files = await exportFiles(plan, { version: '1.2.3', schemas: {} });
const tables = csvTables(plan, assess(plan, { asOf: plan.dataDate }), '1.2.3');
const folder = mkdtempSync(join(tmpdir(), 'csv-'));
for (const { name } of tables) writeFileSync(join(folder, `${name}.csv`), files.get(`${name}.csv`) ?? '');
afterAll(() => rmSync(folder, { recursive: true }));

/** What a reader makes of a cell: text is guarded against formulas, nothing is null. */
const seen = (cell: Cell): string | null =>
  cell == null ? null : typeof cell === 'string' && /^[=+\-@']/.test(cell) ? `'${cell}` : `${cell}`;

describe.each(tables)('$name.csv', ({ name, columns, rows }) => {
  const header = columns.map((column) => column.name);
  const csv = files.get(`${name}.csv`) ?? '';

  it('has rows, and columns in snake case, each once', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(header).size).toBe(header.length);
    expect(header.filter((column) => !/^[a-z]+(?:_[a-z]+)*$/.test(column))).toEqual([]);
  });

  it('is read by a plain parser', () => {
    expect(parse(csv)).toEqual([header, ...rows.map((cells) => cells.map((cell) => seen(cell) ?? ''))]);
  });

  it('is read by DuckDB without being told anything', async () => {
    const database = await DuckDBInstance.create();
    const connection = await database.connect();
    const result = await connection.runAndReadAll(`from read_csv('${join(folder, name)}.csv')`);
    expect(result.columnNames()).toEqual(header);
    const numbers = columns.map(({ type }) => type === 'number');
    const told = result
      .getRows()
      .map((cells) => cells.map((cell, at) => (cell === null ? null : numbers[at] ? Number(cell) : `${cell}`)));
    const expected = rows.map((cells) => cells.map((cell, at) => (numbers[at] ? (cell ?? null) : seen(cell))));
    expect(told).toEqual(expected);
    connection.closeSync();
    database.closeSync();
  });

  it('has a twin for Excel: the same behind a byte order mark', () => {
    const twin = Buffer.from(files.get(`${name}-excel.csv`) ?? '');
    expect([...twin.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(twin.subarray(3).equals(Buffer.from(csv))).toBe(true);
    expect(Buffer.from(csv).subarray(0, 3).equals(twin.subarray(0, 3))).toBe(false);
  });
});
