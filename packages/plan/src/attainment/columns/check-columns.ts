import { cell } from './cells.js';
import type { Columns } from './columns.js';
import { comparisons } from './comparisons.js';

/** @throws RangeError that names the column (and the row) that cannot be used. */
export function checkColumns(columns: Columns): void {
  const rows = columns.observed.length;
  const { path, ...others } = columns;
  const named = [
    ...Object.entries(others),
    ...Object.entries(path ?? {}).map(([name, column]) => [`path.${name}`, column] as const),
  ];
  for (const [name, column] of named) {
    if (column && column.length !== rows) {
      throw new RangeError(
        `assessColumns: "${name}" has ${column.length} rows, "observed" has ${rows}; columns are of one length · 各列长度须相同`,
      );
    }
  }
  for (let row = 0; row < rows; row++) {
    const direction = cell(columns.direction, row);
    if (direction !== 1 && direction !== -1) {
      throw new RangeError(
        `assessColumns: direction ${direction} in row ${row} is neither 1 nor -1 · 方向须为 1 或 -1`,
      );
    }
    const operator = cell(columns.operator, row);
    if (operator >= comparisons.length) {
      throw new RangeError(
        `assessColumns: operator ${operator} in row ${row} is no position in comparisons (0 to ${comparisons.length - 1}) · 没有这个比较符`,
      );
    }
  }
}
