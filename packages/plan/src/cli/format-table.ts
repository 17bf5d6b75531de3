import { widthOf, wrap } from './wrap.js';

const gap = 2;

/**
 * A table as lines, its columns aligned also where characters fill two places; the first column gives way where the terminal is
 * narrow. A row without a name belongs to the one above, whose name goes on beside it.
 *
 * @param paint - Colours a cell once it has its width.
 * @returns null where the terminal is too narrow for a table.
 */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
  paint: (text: string, row: number, column: number) => string = (text) => text,
): string[] | null {
  const natural = header.map((head, column) =>
    rows.reduce((widest, cells) => Math.max(widest, widthOf(cells[column] ?? '')), widthOf(head)),
  );
  const others = natural.slice(1).reduce((sum, width) => sum + width + gap, 0);
  const first = Math.min(natural[0] ?? 0, columns - others);
  if (first < Math.min(natural[0] ?? 0, 24)) return null;
  const widths = [first, ...natural.slice(1)];
  const line = (cells: readonly string[], row: number): string =>
    cells
      .map((text, column) => paint(padded(text, widths[column] ?? 0), row, column))
      .join(' '.repeat(gap))
      .trimEnd();
  const lines = [line(header, -1), widths.map((width) => '─'.repeat(width)).join(' '.repeat(gap))];
  let rest: string[] = [];
  for (const [row, [name = '', ...cells]] of rows.entries()) {
    if (name !== '') {
      lines.push(...rest);
      rest = wrap(name, first, '');
    }
    lines.push(line([rest.shift() ?? '', ...cells], row));
  }
  return [...lines, ...rest];
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
