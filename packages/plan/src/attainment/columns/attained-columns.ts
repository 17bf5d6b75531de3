import { attainmentStates } from '../../vocabulary/state.js';
import { compare } from '../quantities/meets-target.js';
import { attainmentState } from '../states/attainment-state.js';
import { cell, reasonCode } from './cells.js';
import type { AssessedColumns, Columns } from './columns.js';
import { comparisons } from './comparisons.js';

const notDue = /* @__PURE__ */ reasonCode('not-due');
const notFinite = /* @__PURE__ */ reasonCode('not-finite');

/** Q1 of every row that is due, and its attainment state. A target that equals the baseline is to be kept. */
export function attainedColumns(columns: Columns): Pick<AssessedColumns, 'attained' | 'state'> {
  const { operator, due } = columns;
  const rows = columns.observed.length;
  const values = new Uint8Array(rows);
  const reasons = new Uint8Array(rows);
  const state = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const baseline = cell(columns.baseline, row);
    const target = cell(columns.target, row);
    const observed = cell(columns.observed, row);
    const satisfying = cell(satisfyingRelations, cell(operator, row));
    const aimed = Number.isFinite(target);
    const known = aimed && Number.isFinite(observed);
    const satisfied = known && (relation(observed, target) & satisfying) !== 0;
    const atBaseline = aimed && Number.isFinite(baseline) && (relation(baseline, target) & satisfying) !== 0;
    const isDue = due[row] !== 0;
    if (!isDue) reasons[row] = notDue;
    else if (!known) reasons[row] = notFinite;
    else values[row] = Number(satisfied);
    state[row] = cell(states, position(isDue, target === baseline, known, satisfied, atBaseline));
  }
  return { attained: { values, reasons }, state };
}

/** How two numbers stand to each other, as one bit: above, equal, below. */
function relation(left: number, right: number): number {
  return Number(left > right) | (Number(left === right) << 1) | (Number(left < right) << 2);
}

/** The relations that satisfy each operator, so that no row has to ask which one it is. */
const satisfyingRelations = /* @__PURE__ */ Uint8Array.from(comparisons, (comparison) =>
  [
    [1, 0],
    [0, 0],
    [0, 1],
  ].reduce((bits, [left = 0, right = 0]) => bits | (compare(comparison, left, right) ? relation(left, right) : 0), 0),
);

/** Where the state for these circumstances stands in the table. */
function position(due: boolean, keep: boolean, known: boolean, satisfied: boolean, atBaseline: boolean): number {
  return (
    Number(due) | (Number(keep) << 1) | (Number(known) << 2) | (Number(satisfied) << 3) | (Number(atBaseline) << 4)
  );
}

/** What `attainmentState` says of all circumstances that there are. */
const states = /* @__PURE__ */ Uint8Array.from({ length: 32 }, (_, circumstances) =>
  attainmentStates.indexOf(
    attainmentState({
      due: (circumstances & 1) !== 0,
      keep: (circumstances & 2) !== 0,
      satisfied: circumstances & 4 ? (circumstances & 8) !== 0 : null,
      later: false,
      early: !(circumstances & 16),
    }),
  ),
);
