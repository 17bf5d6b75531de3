import type { CellView } from '../live/cell-view.ts';
import type { Piece } from '../live/piece.ts';
import { type RowCells, small } from './row-cells.ts';

/** The rows of an indicator's table, from the period to the evidence. */
export function tableRows(rows: readonly RowCells[], { words: { table } }: CellView): Piece[] {
  const number = (...content: Piece[]): Piece => ['td', { class: 'n' }, ...content];
  return rows.map(({ period, place, target, observed, verdict, measures, evidence }) => [
    'tr',
    {},
    ['th', { scope: 'row' }, `${period} `, ...(place ? [small(place)] : [])],
    number(target || table.none),
    // What stands beside a promise stands out.
    observed.length
      ? number(...observed.map((text): Piece => (target ? ['b', { class: 'o' }, text] : text)))
      : number(table.none),
    ['td', {}, ...verdict],
    ...measures.map((text) => number(text)),
    ['td', {}, ...evidence],
  ]);
}
