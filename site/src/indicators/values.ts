import type { Indicator, IndicatorTableRow } from '@xianxing/plan';
import type { CellView } from '../live/cell-view.ts';
import type { Piece } from '../live/piece.ts';
import { grade } from '../progress/grade.ts';
import { fill } from '../words/fill.ts';
import { valueText } from './row-text.ts';

/** How good the evidence of a row is, and what else was found for its period. */
export function values(row: IndicatorTableRow, indicator: Indicator, view: CellView): Piece[] {
  const { words } = view;
  return [
    ...row.observed.flatMap((value) => grade(value, view)),
    ...row.unused.map(({ use, value }): Piece => {
      const said = fill(words[use], '', valueText(indicator, value, words, row.period));
      return ['span', { class: 'also' }, said, ' ', ...grade(value, view)];
    }),
  ];
}
