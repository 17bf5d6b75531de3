/** One row of CSV (RFC 4180) without its line end: quotes only where a cell needs them. */
export function toCsvLine(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')
    .replace(/\r\n?/g, '\n');
}
