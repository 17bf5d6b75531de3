import { marginToTarget } from '../quantities/margin.js';
import { progressFromBaseline } from '../quantities/progress.js';
import { none, quantity, type Sign } from '../quantities/quantity.js';
import { ratioToTarget } from '../quantities/ratio.js';
import { cell, emptyColumn, put } from './cells.js';
import type { AssessedColumns, Columns } from './columns.js';

type Distances = Pick<AssessedColumns, 'margin' | 'progress' | 'ratio' | 'changeFromBaseline'>;

/** Q2 to Q4: where the value stands between baseline and target. */
export function distanceColumns(columns: Columns): Distances {
  const rows = columns.observed.length;
  const margin = emptyColumn(rows);
  const progress = emptyColumn(rows);
  const ratio = emptyColumn(rows);
  const changeFromBaseline = emptyColumn(rows);
  for (let row = 0; row < rows; row++) {
    const direction = cell(columns.direction, row) as Sign;
    const baseline = cell(columns.baseline, row);
    const target = cell(columns.target, row);
    const observed = cell(columns.observed, row);
    put(margin, row, marginToTarget({ direction, target, observed }));
    put(progress, row, progressFromBaseline({ direction, baseline, target, observed }));
    put(ratio, row, columns.rank?.[row] ? none('not-for-ranks') : ratioToTarget({ target, observed }));
    put(changeFromBaseline, row, quantity(observed - baseline));
  }
  return { margin, progress, ratio, changeFromBaseline };
}
