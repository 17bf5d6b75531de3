import type { CellView } from '../live/cell-view.ts';
import type { Piece } from '../live/piece.ts';
import { type RowCells, small } from './row-cells.ts';

/** The same rows as a list, for narrow screens: the verdict of each period first. */
export function listRows(rows: readonly RowCells[], { words: { table, comma } }: CellView): Piece[] {
  return rows.map(({ period, place, target, observed, verdict, said, evidence }) => [
    'li',
    {},
    ['b', {}, period],
    ' ',
    ...(place ? [small(place)] : []),
    ' ',
    ...verdict,
    [
      'p',
      {},
      [target && `${table.target} ${target}`, ...observed.map((text) => `${table.observed} ${text}`), ...said]
        .filter(Boolean)
        .join(comma),
    ],
    ...evidence,
  ]);
}
