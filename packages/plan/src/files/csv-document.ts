import { type CsvError, parse } from 'csv-parse/sync';
import { nearest } from '../vocabulary/suggest.js';
import type { FileProblem } from './yaml-document.js';

/** One row of a CSV file by column, with the lines it begins and ends on. */
export interface CsvRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly line: number;
  readonly lastLine: number;
}

/** A CSV file as rows; rows that are broken are left out and reported. */
export interface CsvDocument {
  readonly rows: readonly CsvRow[];
  /** In the order of the file; none where the header is wrong. */
  readonly columns: readonly string[];
  /** The line that the header ends on; 0 where there is none. */
  readonly headerLine: number;
  readonly problems: readonly FileProblem[];
}

/** Reads CSV (RFC 4180) whose header has exactly the columns given, in any order. Lines without a word in them
 * are passed over: spreadsheets leave such behind. */
export function readCsv(text: string, columns: readonly string[]): CsvDocument {
  let broken: CsvError | undefined;
  const parsed = parse(text, {
    info: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      broken ??= error;
    },
  }) as unknown as { record: string[]; info: { lines: number } }[];

  // What follows broken quoting cannot be trusted: a cell may have swallowed other rows.
  const trusted = broken ? parsed.slice(0, recordsBefore(broken)) : parsed;
  const records = trusted.map(({ record }, index) => ({
    cells: record,
    line: (trusted[index - 1]?.info.lines ?? 0) + 1,
    lastLine: trusted[index]?.info.lines ?? 0,
  }));
  const problems = broken ? [brokenQuoting(broken, (trusted.at(-1)?.info.lines ?? 0) + 1)] : [];
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const header = filled[0];
  if (!header) return { ...nothing, problems: problems.length > 0 ? problems : [headerProblem(1, columns, [])] };
  const names = header.cells.map((name) => name.trim());
  const wrong = checkHeader(names, header.line, columns);
  if (wrong.length > 0) return { ...nothing, problems: [...wrong, ...problems] };

  const rows: CsvRow[] = [];
  for (const { cells, line, lastLine } of filled.slice(1)) {
    if (cells.length !== names.length) problems.push(columnCount(line, cells, names));
    else
      rows.push({ line, lastLine, cells: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) });
  }
  return { rows, columns: names, headerLine: header.lastLine, problems };
}

const nothing = { rows: [], columns: [], headerLine: 0 };

function brokenQuoting(error: CsvError, line: number): FileProblem {
  return {
    code: 'csv-syntax',
    line,
    path: '',
    message: {
      zh: '引号没有配对，其后各行未读',
      en: `broken quoting; rows from here on were not read (${error.code})`,
    },
    hint: {
      zh: '含逗号、引号或换行的格用英文双引号括起，其中的双引号写两个',
      en: 'Put double quotes around the whole cell, and write a quote inside it twice',
    },
  };
}

function checkHeader(names: readonly string[], line: number, columns: readonly string[]): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) problems.push(column(line, name, '写了两次', 'is there twice', null));
    else if (!columns.includes(name))
      problems.push(column(line, name, '不是已知的列', 'is no known column', nearest(name, columns)));
  }
  const missing = columns.filter((name) => !names.includes(name));
  return missing.length > 0 ? [...problems, headerProblem(line, columns, missing)] : problems;
}

function column(line: number, name: string, zh: string, en: string, near: string | null): FileProblem {
  return {
    code: 'csv-header',
    line,
    path: name,
    message: { zh: `列“${name}”${zh}`, en: `the column "${name}" ${en}` },
    hint: near ? { zh: `是否想写“${near}”？`, en: `Did you mean "${near}"?` } : null,
  };
}

function headerProblem(line: number, columns: readonly string[], missing: readonly string[]): FileProblem {
  const list = missing.join(', ');
  return {
    code: 'csv-header',
    line,
    path: '',
    message:
      missing.length > 0
        ? { zh: `缺少列：${list}`, en: `missing columns: ${list}` }
        : { zh: '没有表头', en: 'there is no header' },
    hint: { zh: `首行写：${columns.join(',')}`, en: `Write as first line: ${columns.join(',')}` },
  };
}

function columnCount(line: number, cells: readonly string[], names: readonly string[]): FileProblem {
  return {
    code: 'csv-columns',
    line,
    path: '',
    message: {
      zh: `有 ${cells.length} 格，表头有 ${names.length} 列`,
      en: `${cells.length} cells under ${names.length} columns`,
    },
    hint: {
      zh: '含逗号的格要用英文双引号括起；空格也要留逗号',
      en: 'Quote cells that hold a comma, and keep the commas of blank cells',
    },
  };
}

/** How many records were read before the error; csv-parse adds it to the error without declaring it. */
function recordsBefore(error: CsvError): number {
  const { records } = error as CsvError & { records?: unknown };
  return typeof records === 'number' ? records : 0;
}
