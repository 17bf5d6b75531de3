import { observationColumns, type WrittenObservation } from '../../schema/written/observation.js';
import type { Issue } from '../../vocabulary/issue.js';
import { type Period, periodEnd, periodLength } from '../../vocabulary/period.js';
import { type CsvRow, readCsv } from '../csv-document.js';
import type { DataFiles } from '../data-folder.js';
import { decodeText } from '../decode-text.js';
import { insertRow } from './insert-row.js';
import { toCsvLine } from './to-csv-line.js';
import { withDataDate } from './with-data-date.js';

/** A row as it will be written, cell by cell. */
export type ObservationCells = Readonly<Record<keyof WrittenObservation, string>>;

/** A data folder with one observation more, in memory. */
export interface FilesWithObservation {
  readonly files: DataFiles;
  /** What has to be written, in this order. */
  readonly changed: ReadonlyMap<string, Uint8Array>;
  /** The file of the new row, and its line. */
  readonly file: string;
  readonly line: number;
  /** Why the file cannot take the row; the data themselves are for `checkFiles`. */
  readonly issues: readonly Issue[];
}

/**
 * Adds a row to observations/<indicator>.csv in the order of periods and days of recording, and makes the file where there is none.
 * The date of the data moves on where the row was recorded later.
 */
export function withObservation(files: DataFiles, indicator: string, cells: ObservationCells): FilesWithObservation {
  const file = `observations/${indicator}.csv`;
  const bytes = files.get(file) ?? Buffer.from(`${toCsvLine(observationColumns)}\n`);
  const { rows, columns, headerLine } = readCsv(decodeText(bytes).text ?? '', observationColumns);
  const afterLine = lineBefore(rows, cells) ?? headerLine;
  const line = afterLine + 1;
  const record: Readonly<Record<string, string>> = cells;
  const inserted = insertRow(
    bytes,
    columns.map((name) => record[name] ?? ''),
    afterLine,
  );
  if (inserted === null) return { files, changed: new Map(), file, line, issues: [wontHold(file, line)] };
  const plan = withDataDate(files.get('plan.yaml') ?? new Uint8Array(), cells.recorded);
  const changed = new Map([...(plan ? [['plan.yaml', plan] as const] : []), [file, inserted] as const]);
  return { files: new Map([...files, ...changed]), changed, file, line, issues: [] };
}

/** The last line of the last row that does not come after the new one. */
function lineBefore(rows: readonly CsvRow[], { period, recorded }: ObservationCells): number | null {
  const notLater = rows.filter(({ cells }) => {
    const [own, other] = [timeOf(period), timeOf(cells.period ?? '')];
    return other < own || (other === own && (cells.recorded ?? '') <= recorded);
  });
  return notLater.at(-1)?.lastLine ?? null;
}

/** What is no period stands last, until it is mended. */
function timeOf(period: Period): number {
  return periodLength(period) === null ? Number.POSITIVE_INFINITY : periodEnd(period);
}

function wontHold(file: string, line: number): Issue {
  return {
    code: 'not-text',
    severity: 'error',
    file,
    line,
    path: '',
    message: { zh: '文件的编码装不下这一行', en: 'the file cannot hold this row in its encoding' },
    hint: { zh: '请先把文件存为 UTF-8', en: 'Save the file as UTF-8 first' },
  };
}
