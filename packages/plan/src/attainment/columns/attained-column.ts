import { attainmentStates } from '../../vocabulary/state.js';
import { type Comparison, meetsTarget } from '../quantities/meets-target.js';
import { attainmentState } from '../states/attainment-state.js';
import { cell, reasonCode } from './cells.js';
import type { AssessedColumns, Columns } from './columns.js';
import { comparisons } from './comparisons.js';

const notDue = reasonCode('not-due');

/** Q1 of every row that is due. */
export function attainedColumn({ operator, due, target, observed }: Columns): AssessedColumns['attained'] {
  const rows = observed.length;
  const values = new Uint8Array(rows);
  const reasons = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const { value, reason } = meetsTarget({
      operator: operatorAt(operator, row),
      target: cell(target, row),
      observed: cell(observed, row),
    });
    if (!due[row]) reasons[row] = notDue;
    else if (value === null) reasons[row] = reasonCode(reason);
    else values[row] = Number(value);
  }
  return { values, reasons };
}

/** The attainment state of every row. A target that equals the baseline is to be kept. */
export function stateColumn({ operator, due, baseline, target, observed }: Columns): Uint8Array {
  const rows = observed.length;
  const states = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const promised = { operator: operatorAt(operator, row), target: cell(target, row) };
    const state = attainmentState({
      due: due[row] !== 0,
      keep: promised.target === cell(baseline, row),
      satisfied: meetsTarget({ ...promised, observed: cell(observed, row) }).value,
      satisfiedLater: false,
      canBeEarly: meetsTarget({ ...promised, observed: cell(baseline, row) }).value !== true,
    });
    states[row] = attainmentStates.indexOf(state);
  }
  return states;
}

function operatorAt(operator: Uint8Array, row: number): Comparison {
  return comparisons[cell(operator, row)] ?? '=';
}
