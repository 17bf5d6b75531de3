import { type Reason, reasons } from '../../vocabulary/reason.js';
import type { NumberColumn } from './columns.js';

/**
 * The number that stands for a reason in a column: its position in `reasons`, from 1. Calls outside functions are marked as pure, so
 * that a bundle without columns leaves them out.
 */
export function reasonCode(reason: Reason): number {
  return reasons.indexOf(reason) + 1;
}

const notFinite = /* @__PURE__ */ reasonCode('not-finite');
const noTimeSpan = /* @__PURE__ */ reasonCode('no-time-span');

/** Columns to be filled, in one piece of memory: asking for each on its own would cost as much as filling a short one. */
export function emptyColumns<Name extends string>(rows: number, ...names: Name[]): { [Each in Name]: NumberColumn } {
  const values = new Float64Array(rows * names.length);
  const reasons = new Uint8Array(rows * names.length);
  const columns = names.map((name, index) => {
    const [from, to] = [index * rows, (index + 1) * rows];
    return [name, { values: values.subarray(from, to), reasons: reasons.subarray(from, to) }];
  });
  return Object.fromEntries(columns);
}

/** The number in a row; `checkColumns` has seen to it that there is one. */
export function cell(column: Float64Array | Int8Array | Uint8Array, row: number): number {
  return column[row] ?? Number.NaN;
}

/** Writes a number into its row as `quantity` has it: what is not finite has no value, -0 is 0. */
export function put({ values, reasons }: NumberColumn, row: number, value: number): void {
  if (Number.isFinite(value)) values[row] = value + 0;
  else reasons[row] = notFinite;
}

/** Writes `part ÷ whole`; a part of something infinite is no number, not 0, since 0 × Infinity is NaN. */
export function putQuotient(column: NumberColumn, row: number, part: number, whole: number): void {
  put(column, row, part / whole + 0 * whole);
}

/** Writes `change ÷ years`, where there are years. */
export function putPerYear(column: NumberColumn, row: number, change: number, years: number): void {
  if (years <= 0) column.reasons[row] = noTimeSpan;
  else putQuotient(column, row, change, years);
}
