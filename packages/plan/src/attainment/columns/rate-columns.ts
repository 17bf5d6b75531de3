import { cell, emptyColumns, putPerYear, putQuotient, reasonCode } from './cells.js';
import type { AssessedColumns, Columns } from './columns.js';

type Rates = Pick<AssessedColumns, 'observedRate' | 'plannedRate' | 'requiredRate' | 'acceleration'>;

const alreadyMet = /* @__PURE__ */ reasonCode('already-met');
const atTargetDate = /* @__PURE__ */ reasonCode('at-target-date');
const noObservedChange = /* @__PURE__ */ reasonCode('no-observed-change');
const oppositeChange = /* @__PURE__ */ reasonCode('opposite-change');

/** Q8: change per year, so far, as planned and from now on. */
export function rateColumns(columns: Columns): Rates {
  const rows = columns.observed.length;
  const filled = emptyColumns(rows, 'observedRate', 'plannedRate', 'requiredRate', 'acceleration');
  const { observedRate, plannedRate, requiredRate, acceleration } = filled;
  for (let row = 0; row < rows; row++) {
    const direction = cell(columns.direction, row);
    const baseline = cell(columns.baseline, row);
    const baselineTime = cell(columns.baselineTime, row);
    const target = cell(columns.target, row);
    const targetTime = cell(columns.targetTime, row);
    const observed = cell(columns.observed, row);
    const observedTime = cell(columns.observedTime, row);
    const years = targetTime - observedTime;
    putPerYear(observedRate, row, observed - baseline, observedTime - baselineTime);
    putPerYear(plannedRate, row, target - baseline, targetTime - baselineTime);
    if (direction * (observed - target) >= 0) requiredRate.reasons[row] = alreadyMet;
    else if (years <= 0) requiredRate.reasons[row] = atTargetDate;
    else putQuotient(requiredRate, row, target - observed, years);
    const rate = cell(observedRate.values, row);
    const required = cell(requiredRate.values, row);
    const why = cell(requiredRate.reasons, row) || cell(observedRate.reasons, row);
    if (why) acceleration.reasons[row] = why;
    else if (rate === 0) acceleration.reasons[row] = noObservedChange;
    else if (required * rate < 0) acceleration.reasons[row] = oppositeChange;
    else putQuotient(acceleration, row, required, rate);
  }
  return filled;
}
