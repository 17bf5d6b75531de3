import { elapsedShare } from '../quantities/elapsed-share.js';
import { pace as paceOf } from '../quantities/pace.js';
import { none, type Quantity, quantity, type Sign } from '../quantities/quantity.js';
import { scheduleVariance as varianceOf } from '../quantities/schedule-variance.js';
import { cell, emptyColumn, put } from './cells.js';
import type { AssessedColumns, Columns, PathColumns } from './columns.js';

type Schedule = Pick<AssessedColumns, 'expected' | 'scheduleVariance' | 'pace' | 'elapsed'>;

/** Q5 to Q7: where the value should stand by its date. */
export function scheduleColumns(columns: Columns): Schedule {
  const rows = columns.observed.length;
  const expected = emptyColumn(rows);
  const scheduleVariance = emptyColumn(rows);
  const pace = emptyColumn(rows);
  const elapsed = emptyColumn(rows);
  const path: PathColumns = columns.path ?? {
    from: columns.baseline,
    fromTime: columns.baselineTime,
    to: columns.target,
    toTime: columns.targetTime,
  };
  for (let row = 0; row < rows; row++) {
    const direction = cell(columns.direction, row) as Sign;
    const baseline = cell(columns.baseline, row);
    const observed = cell(columns.observed, row);
    const time = cell(columns.observedTime, row);
    const due = expectedOn(path, row, time);
    put(expected, row, due);
    put(scheduleVariance, row, due.value === null ? due : varianceOf({ direction, expected: due.value, observed }));
    put(pace, row, due.value === null ? due : paceOf({ direction, baseline, expected: due.value, observed }));
    const times = { baselineTime: cell(columns.baselineTime, row), time, targetTime: cell(columns.targetTime, row) };
    put(elapsed, row, elapsedShare(times));
  }
  return { expected, scheduleVariance, pace, elapsed };
}

/**
 * Q5 between two points. `expectedLinear` and `expectedStep` say the same of a path of any length; a list of points for every row
 * would cost more than all the rest.
 */
function expectedOn(path: PathColumns, row: number, time: number): Quantity {
  const from = cell(path.from, row);
  const to = cell(path.to, row);
  const fromTime = cell(path.fromTime, row);
  const toTime = cell(path.toTime, row);
  if (toTime <= time) return quantity(to);
  if (!(fromTime <= time)) return none('no-expected-value');
  if (path.step?.[row] || Number.isNaN(toTime)) return quantity(from);
  return quantity(from + ((to - from) * (time - fromTime)) / (toTime - fromTime));
}
