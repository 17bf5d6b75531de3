import { withoutWhiteSpace } from '../words.js';
import type { SourceLine } from './source-line.js';

/** Lines of a text as received that are a table, with their cells; the first row is the header. */
export interface PlainTable {
  /** Positions in the list of lines, the last one included. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly string[])[];
}

const year = /(?:^|[^0-9])[12][0-9]{3}(?:年|[^0-9]|$)/;
const numeric =
  /^[≥≤<>＞＜～~约超]?[-－−]?[0-9０-９][0-9０-９.,，]*[%％万亿‰]?(?:[\u4e00-\u9fff]{1,2})?(?:以上|以下|左右)?$|^[—–\-/]{1,3}$/;
/** So many lines may carry one label before its numbers. */
const longestLabel = 3;

/**
 * Finds the tables of a text as received: lines that tabs cut alike, or a header with at least two years, cut at blanks, and the rows below
 * it that end with as many numbers. A label that was wrapped over several lines is joined to the numbers that follow it.
 */
export function findPlainTables(lines: readonly SourceLine[]): PlainTable[] {
  const found: PlainTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const ruled = readRuled(lines, at);
    if (ruled) {
      found.push(ruled);
      at = ruled.to;
      continue;
    }
    const header = cellsOf(lines[at]?.text ?? '');
    if (
      header.length < 3 ||
      header.filter((cell) => year.test(cell)).length < 2 ||
      header.some((cell) => cell.length > 20)
    )
      continue;
    const table = readRows(lines, at, header);
    if (table.rows.length < 2) continue;
    found.push(table);
    at = table.to;
  }
  return found;
}

/** Lines one below the other that tabs cut into equally many cells. */
function readRuled(lines: readonly SourceLine[], from: number): PlainTable | null {
  const tabs = (at: number) => (lines[at]?.text ?? '').split('\t').length - 1;
  const columns = tabs(from);
  let to = from;
  while (columns > 0 && tabs(to + 1) === columns) to++;
  if (to === from) return null;
  return { from, to, rows: lines.slice(from, to + 1).map(({ text }) => cellsOf(text)) };
}

function readRows(lines: readonly SourceLine[], from: number, header: readonly string[]): PlainTable {
  const rows: string[][] = [[...header]];
  let to = from;
  let label: string[] = [];
  for (let at = from + 1; at < lines.length && label.length <= longestLabel; at++) {
    const text = lines[at]?.text ?? '';
    if (text.length > 200) break;
    const row = rowOf(cellsOf(text), label, header.length);
    if (row) {
      rows.push(row);
      to = at;
      label = [];
    } else if (/[。；：！？]$/.test(text)) break;
    else label.push(text);
  }
  return { from, to, rows };
}

function rowOf(cells: readonly string[], label: readonly string[], columns: number): string[] | null {
  const name = label.join('');
  if (cells.length === columns && cells.slice(1).some((cell) => numeric.test(cell))) {
    return [name + (cells[0] ?? ''), ...cells.slice(1)];
  }
  const numbers = cells.slice(cells.length - (columns - 1));
  if (numbers.length !== columns - 1 || !numbers.every((cell) => numeric.test(cell))) return null;
  const own = cells.slice(0, cells.length - (columns - 1)).join('');
  return name + own === '' ? null : [name + own, ...numbers];
}

/** The cells of a line; a blank inside 2018 年 or 1.2 万 separates nothing. */
function cellsOf(text: string): string[] {
  if (text.length > 400) return [];
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim());
  const joined = text.replace(/([0-9０-９])[ \u00a0](?=[年%％万亿家个])/g, '$1\u2060');
  const cells = joined.split(/\s{2,}|\u3000+/).length > 2 ? joined.split(/\s{2,}|\u3000+/) : joined.split(/\s+/);
  return cells.map((cell) => cell.replaceAll('\u2060', ' ').trim()).filter((cell) => withoutWhiteSpace(cell) !== '');
}
