import { type Indicator, indicatorFigure } from '@xianxing/plan';
import { figureDrawing } from '../../figure/figure-drawing.ts';
import { indicatorRows } from '../../indicators/indicator-rows.ts';
import { listRows } from '../../indicators/list-rows.ts';
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

/** The table of an indicator, the list that takes its place on narrow screens, and its figure. */
export const indicator: Parts = {
  table: ofIndicator((one, view) => tableRows(indicatorRows(one, view.plan, view.assessment), view)),
  list: ofIndicator((one, view) => listRows(indicatorRows(one, view.plan, view.assessment), view)),
  figure: ofIndicator((one, view) => {
    const figure = indicatorFigure(one, view.plan, view.assessment);
    return figure && figureDrawing(figure, view.words.figure);
  }),
  // The sentences below the figure tell what the build drew; of any other drawing the table tells.
  caption: ({ asBuilt, words }) => (asBuilt ? { built: true } : { content: [words.figure.redrawn] }),
};
