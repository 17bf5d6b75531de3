/** What a cell of a table holds; null and undefined are an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/** What a spreadsheet may take for a formula, in usual and in full width, and the apostrophe that guards against it. */
const formulaLike = /^[=+\-@\t\r\n＝＋－＠']/;

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * A table as comma-separated values (RFC 4180): lines end in CRLF, cells with a comma, a quotation mark or a line break are quoted.
 *
 * Text that begins with `=`, `+`, `-`, `@`, a tab, a line break or an apostrophe gets an apostrophe before it, so that no spreadsheet
 * runs it; a reader takes one leading apostrophe away and has the text as it was. Numbers stay numbers.
 *
 * @param rows - The first one holds the names of the columns.
 * @example
 * toCsv([['name', 'value'], ['=1+1', -2]]); //=> "name,value\r\n'=1+1,-2\r\n"
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => `${cells.map((cell) => quoted(written(cell))).join(',')}\r\n`).join('');
}

function written(cell: Cell): string {
  if (typeof cell !== 'string') return cell == null ? '' : `${cell}`;
  return formulaLike.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
