import { type Indicator, indicatorFigureWith, indicatorTable } from '@xianxing/plan';
import { figureDrawing } from '../../figure/figure-drawing.ts';
import { listRows } from '../../indicators/list-rows.ts';
import { type RowCells, rowCells } from '../../indicators/row-cells.ts';
import { tableRows } from '../../indicators/table-rows.ts';
import type { LiveView } from '../live-view.ts';
import type { Piece } from '../piece.ts';
import type { Part, Parts } from './part.ts';

const ofIndicator =
  (make: (indicator: Indicator, view: LiveView) => readonly Piece[] | null): Part =>
  (view, [number]) => {
    const indicator = view.indicators[Number(number)];
    const content = indicator && make(indicator, view);
    return content ? { content } : null;
  };

const ofRows = (arrange: (rows: readonly RowCells[], view: LiveView) => readonly Piece[]): Part =>
  ofIndicator((one, view) => arrange(rowCells(one, indicatorTable(one, view.plan, view.assessment), view), view));

/** The table of an indicator, the list that takes its place on narrow screens, and its figure. */
export const indicator: Parts = {
  table: ofRows(tableRows),
  list: ofRows(listRows),
  figure: ofIndicator((one, { plan, assessment, words }) => {
    const figure = indicatorFigureWith(one, plan, assessment, ({ id }) => words.targets[id] ?? '');
    return figure && figureDrawing(figure, words.figure);
  }),
  // The sentences below the figure tell what the build drew; of any other drawing the table tells.
  caption: ({ asBuilt, words }) => (asBuilt ? { built: true } : { content: [words.figure.redrawn] }),
};
