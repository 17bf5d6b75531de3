import { type Reason, reasons } from '../../vocabulary/reason.js';
import type { Quantity } from '../quantities/quantity.js';
import type { NumberColumn } from './columns.js';

const codes = Object.fromEntries(reasons.map((reason, index) => [reason, index + 1])) as Record<Reason, number>;

/** The number that stands for a reason in a column: its position in `reasons`, from 1; 0 for none. */
export function reasonCode(reason: Reason | null): number {
  return reason === null ? 0 : codes[reason];
}

/** A column to be filled. */
export function emptyColumn(rows: number): NumberColumn {
  return { values: new Float64Array(rows), reasons: new Uint8Array(rows) };
}

/** Writes a quantity into its row; a new column already holds 0. */
export function put(column: NumberColumn, row: number, { value, reason }: Quantity): void {
  if (value === null) column.reasons[row] = codes[reason];
  else column.values[row] = value;
}

/** The number in a row; `checkColumns` has seen to it that there is one. */
export function cell(column: Float64Array | Int8Array | Uint8Array, row: number): number {
  return column[row] ?? Number.NaN;
}
