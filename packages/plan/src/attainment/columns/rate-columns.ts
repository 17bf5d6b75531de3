import type { Sign } from '../quantities/quantity.js';
import { acceleration as accelerationOf, requiredRate as requiredRateOf, yearlyRate } from '../quantities/rates.js';
import { cell, emptyColumn, put } from './cells.js';
import type { AssessedColumns, Columns } from './columns.js';

type Rates = Pick<AssessedColumns, 'observedRate' | 'plannedRate' | 'requiredRate' | 'acceleration'>;

/** Q8: change per year, so far, as planned and from now on. */
export function rateColumns(columns: Columns): Rates {
  const rows = columns.observed.length;
  const observedRate = emptyColumn(rows);
  const plannedRate = emptyColumn(rows);
  const requiredRate = emptyColumn(rows);
  const acceleration = emptyColumn(rows);
  for (let row = 0; row < rows; row++) {
    const direction = cell(columns.direction, row) as Sign;
    const from = cell(columns.baseline, row);
    const fromTime = cell(columns.baselineTime, row);
    const target = cell(columns.target, row);
    const targetTime = cell(columns.targetTime, row);
    const observed = cell(columns.observed, row);
    const observedTime = cell(columns.observedTime, row);
    const sofar = yearlyRate({ from, fromTime, to: observed, toTime: observedTime });
    const needed = requiredRateOf({ direction, target, targetTime, observed, observedTime });
    put(observedRate, row, sofar);
    put(plannedRate, row, yearlyRate({ from, fromTime, to: target, toTime: targetTime }));
    put(requiredRate, row, needed);
    if (needed.value === null) put(acceleration, row, needed);
    else if (sofar.value === null) put(acceleration, row, sofar);
    else put(acceleration, row, accelerationOf({ required: needed.value, observed: sofar.value }));
  }
  return { observedRate, plannedRate, requiredRate, acceleration };
}
