import type { Columns, NumberColumn } from '../../src/attainment/columns/columns.js';
import { comparisons } from '../../src/attainment/columns/comparisons.js';
import type { Comparison } from '../../src/attainment/quantities/meets-target.js';
import type { Quantity, Sign } from '../../src/attainment/quantities/quantity.js';
import { reasons } from '../../src/vocabulary/reason.js';

/** One row of columns, written out. */
export interface Row {
  readonly direction: Sign;
  readonly operator: Comparison;
  readonly due: boolean;
  readonly rank: boolean;
  readonly step: boolean;
  readonly baseline: number;
  readonly baselineTime: number;
  readonly target: number;
  readonly targetTime: number;
  readonly observed: number;
  readonly observedTime: number;
  readonly from: number;
  readonly fromTime: number;
  readonly to: number;
  readonly toTime: number;
}

/** The rows as columns. */
export function toColumns(rows: readonly Row[]): Columns {
  const numbers = (read: (row: Row) => number) => Float64Array.from(rows, read);
  const flags = (read: (row: Row) => boolean) => Uint8Array.from(rows, (row) => Number(read(row)));
  return {
    direction: Int8Array.from(rows, (row) => row.direction),
    operator: Uint8Array.from(rows, (row) => comparisons.indexOf(row.operator)),
    due: flags((row) => row.due),
    rank: flags((row) => row.rank),
    baseline: numbers((row) => row.baseline),
    baselineTime: numbers((row) => row.baselineTime),
    target: numbers((row) => row.target),
    targetTime: numbers((row) => row.targetTime),
    observed: numbers((row) => row.observed),
    observedTime: numbers((row) => row.observedTime),
    path: {
      from: numbers((row) => row.from),
      fromTime: numbers((row) => row.fromTime),
      to: numbers((row) => row.to),
      toTime: numbers((row) => row.toTime),
      step: flags((row) => row.step),
    },
  };
}

/** A cell read back as a quantity. */
export function quantityIn({ values, reasons: codes }: NumberColumn, row: number): Quantity {
  const code = codes[row];
  const reason = code ? reasons[code - 1] : null;
  return reason ? { value: null, reason } : { value: values[row] ?? Number.NaN, reason: null };
}
