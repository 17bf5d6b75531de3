import { cell, emptyColumns, put, putPerYear, putQuotient, reasonCode } from './cells.js';
import type { AssessedColumns, Columns, NumberColumn, PathColumns } from './columns.js';

type Schedule = Pick<AssessedColumns, 'expected' | 'scheduleVariance' | 'pace' | 'elapsed'>;

const noExpectedValue = /* @__PURE__ */ reasonCode('no-expected-value');
const expectedEqualsBaseline = /* @__PURE__ */ reasonCode('expected-equals-baseline');
const expectedOnWrongSide = /* @__PURE__ */ reasonCode('expected-on-wrong-side');

/** Q5 to Q7: where the value should stand by its date. */
export function scheduleColumns(columns: Columns): Schedule {
  const rows = columns.observed.length;
  const filled = emptyColumns(rows, 'expected', 'scheduleVariance', 'pace', 'elapsed');
  const { expected, scheduleVariance, pace, elapsed } = filled;
  fillExpected(expected, columns);
  for (let row = 0; row < rows; row++) {
    const direction = cell(columns.direction, row);
    const baseline = cell(columns.baseline, row);
    const baselineTime = cell(columns.baselineTime, row);
    const observed = cell(columns.observed, row);
    const due = cell(expected.values, row);
    const unexpected = cell(expected.reasons, row);
    const way = due - baseline;
    if (unexpected) scheduleVariance.reasons[row] = unexpected;
    else put(scheduleVariance, row, direction * (observed - due));
    if (unexpected) pace.reasons[row] = unexpected;
    else if (way === 0) pace.reasons[row] = expectedEqualsBaseline;
    else if (direction * way < 0) pace.reasons[row] = expectedOnWrongSide;
    else putQuotient(pace, row, observed - baseline, way);
    const years = cell(columns.targetTime, row) - baselineTime;
    putPerYear(elapsed, row, cell(columns.observedTime, row) - baselineTime, years);
  }
  return filled;
}

/** Q5 between the two points of the path: before the first nothing is expected, after the last its value holds. */
function fillExpected(expected: NumberColumn, columns: Columns): void {
  const { observedTime, baseline, baselineTime, target, targetTime } = columns;
  const path: PathColumns = columns.path ?? { from: baseline, fromTime: baselineTime, to: target, toTime: targetTime };
  const { step } = path;
  for (let row = 0; row < observedTime.length; row++) {
    const time = cell(observedTime, row);
    const from = cell(path.from, row);
    const fromTime = cell(path.fromTime, row);
    const to = cell(path.to, row);
    const toTime = cell(path.toTime, row);
    if (toTime <= time) put(expected, row, to);
    else if (!(fromTime <= time)) expected.reasons[row] = noExpectedValue;
    else if (step?.[row] || Number.isNaN(toTime)) put(expected, row, from);
    else put(expected, row, from + ((to - from) * (time - fromTime)) / (toTime - fromTime));
  }
}
