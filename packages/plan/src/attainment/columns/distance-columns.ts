import { cell, emptyColumns, put, putQuotient, reasonCode } from './cells.js';
import type { AssessedColumns, Columns } from './columns.js';

type Distances = Pick<AssessedColumns, 'margin' | 'progress' | 'ratio' | 'changeFromBaseline'>;

const targetEqualsBaseline = /* @__PURE__ */ reasonCode('target-equals-baseline');
const targetOnWrongSide = /* @__PURE__ */ reasonCode('target-on-wrong-side');
const notForRanks = /* @__PURE__ */ reasonCode('not-for-ranks');
const notPositive = /* @__PURE__ */ reasonCode('not-positive');

/** Q2 to Q4: where the value stands between baseline and target. */
export function distanceColumns(columns: Columns): Distances {
  const { rank } = columns;
  const rows = columns.observed.length;
  const filled = emptyColumns(rows, 'margin', 'progress', 'ratio', 'changeFromBaseline');
  const { margin, progress, ratio, changeFromBaseline } = filled;
  for (let row = 0; row < rows; row++) {
    const direction = cell(columns.direction, row);
    const baseline = cell(columns.baseline, row);
    const target = cell(columns.target, row);
    const observed = cell(columns.observed, row);
    const way = target - baseline;
    put(margin, row, direction * (observed - target));
    put(changeFromBaseline, row, observed - baseline);
    if (way === 0) progress.reasons[row] = targetEqualsBaseline;
    else if (direction * way < 0) progress.reasons[row] = targetOnWrongSide;
    else putQuotient(progress, row, observed - baseline, way);
    if (rank?.[row]) ratio.reasons[row] = notForRanks;
    else if (target <= 0 || observed < 0) ratio.reasons[row] = notPositive;
    else putQuotient(ratio, row, observed, target);
  }
  return filled;
}
