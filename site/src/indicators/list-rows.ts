import type { CellView } from '../live/cell-view.ts';
import type { Piece } from '../live/piece.ts';
import { type RowCells, small } from './row-cells.ts';

/** The same rows as a list, for narrow screens: the verdict of each period first. */
export function listRows(rows: readonly RowCells[], { words: { comma } }: CellView): Piece[] {
  return rows.map(({ period, place, verdict, said, evidence }) => [
    'li',
    {},
    ['b', {}, period],
    ' ',
    ...(place ? [small(place)] : []),
    ' ',
    ...verdict,
    ['p', {}, said.join(comma)],
    ...evidence,
  ]);
}
