import type { OpenIndex, Row } from './open-index.ts';

/**
 * Where a row stands, from the top: the headings above it and, for a cell, the heads of its row and column. Of the headings between
 * the first and the last only the number is named.
 */
export function trailOf({ rows }: OpenIndex, row: Row): string[] {
  const above = rowsAbove(rows, row);
  return above.map(({ number, text }, index) => {
    const between = index > 0 && index < above.length - 1 && number !== '';
    return between ? number : text.replace(/[。.]$/u, '');
  });
}

function rowsAbove(rows: readonly Row[], { above }: Row): Row[] {
  return above.flatMap((position, index) => {
    const row = rows[position];
    if (row === undefined) return [];
    return index === 0 ? [...rowsAbove(rows, row), row] : [row];
  });
}
