import { indicatorFigureWith, type ProgressTable, progressTable } from '@xianxing/plan';
import { sparkDrawing } from '../../figure/spark-drawing.ts';
import { verdictCounts } from '../../home/verdict-counts.ts';
import { verdictsText } from '../../home/verdicts-text.ts';
import { tableTimes } from '../../progress/chart-times.ts';
import { tallies } from '../../progress/tallies.ts';
import type { LiveView } from '../live-view.ts';
import { outcomeOf } from './marks.ts';
import type { Parts } from './part.ts';

/** The table of the main indicators with its small charts, and what is counted of it. */
export const home: Parts = {
  cell: (view, [number]) => {
    const id = view.attainments[Number(number)]?.target;
    const row = tableOf(view)
      .rows.flatMap(({ cells }) => cells.flatMap(({ promises }) => promises))
      .find(({ target }) => target.id === id);
    return row ? outcomeOf(row, view) : null;
  },
  spark: (view, [number]) => {
    const indicator = view.indicators[Number(number)];
    const figure = indicator && indicatorFigureWith(indicator, view.plan, view.assessment, () => '');
    return figure ? { content: sparkDrawing(figure, tableTimes(tableOf(view))) } : null;
  },
  tallies: (view) => ({ content: tallies(tableOf(view), view.words) }),
  lead: (view) => ({
    content: [verdictsText(verdictCounts({ table: tableOf(view), assessment: view.assessment }), view.words.lead)],
  }),
};

const known = new WeakMap<LiveView, ProgressTable>();

/** The table of a view, made once. */
function tableOf(view: LiveView): ProgressTable {
  const table = known.get(view) ?? progressTable(view.plan, view.assessment);
  known.set(view, table);
  return table;
}
