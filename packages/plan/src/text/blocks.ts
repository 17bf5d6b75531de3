/** A heading, a paragraph or a table of a Markdown text, with the line (from 1) where it begins. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string; readonly line: number }
  | { readonly kind: 'paragraph'; readonly text: string; readonly line: number }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[]; readonly line: number };

/** One row of a table: what stands in its cells. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

const headingMark = /^(#{1,6})\s+(.*)$/;
const tableRow = /^\|.*\|$/;
const separatorCell = /^:?-+:?$/;

/**
 * The blocks of a text in the small Markdown of the data folder: headings, one paragraph per line, pipe tables. Every line that
 * is neither a heading nor a row is a paragraph, so that no word is ever lost.
 */
export function parseBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let rows: TableRow[] | null = null;
  for (const [index, printed] of markdown.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const text = printed.replace(/^\uFEFF/, '').trim();
    if (tableRow.test(text)) {
      const cells = splitCells(text);
      if (!rows) {
        rows = [];
        blocks.push({ kind: 'table', rows, line });
      }
      if (rows.length === 1 && cells.every((cell) => separatorCell.test(cell))) continue;
      rows.push({ cells, line });
      continue;
    }
    rows = null;
    if (text === '') continue;
    const heading = headingMark.exec(text);
    if (heading) blocks.push({ kind: 'heading', depth: heading[1]?.length ?? 1, text: heading[2] ?? '', line });
    else blocks.push({ kind: 'paragraph', text, line });
  }
  return blocks;
}

/** `\|` is a printed stroke, `|` the border of a cell. */
function splitCells(row: string): string[] {
  const cells = [''];
  for (let at = 1; at < row.length - 1; at++) {
    if (row[at] === '\\' && row[at + 1] === '|' && at + 1 < row.length - 1) cells.push(`${cells.pop()}${row[++at]}`);
    else if (row[at] === '|') cells.push('');
    else cells.push(`${cells.pop()}${row[at]}`);
  }
  return cells.map((cell) => cell.trim());
}
