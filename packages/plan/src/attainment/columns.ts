import { attainedColumns } from './columns/attained-columns.js';
import { checkColumns } from './columns/check-columns.js';
import type { AssessedColumns, Columns } from './columns/columns.js';
import { distanceColumns } from './columns/distance-columns.js';
import { rateColumns } from './columns/rate-columns.js';
import { scheduleColumns } from './columns/schedule-columns.js';

/**
 * The quantities of many targets at once, one row for each target in one year, on columns of numbers.
 *
 * Each cell is what the quantity function of that name (`marginToTarget`, `progressFromBaseline`, …) gives for the numbers of its
 * row. The formulas stand here a second time, because an object for every number would cost more than the number; a test holds the
 * two together. Where there is no value the cell holds 0 and the column of reasons says why: 0 = there is a value, k =
 * `reasons[k − 1]`. A missing number goes in as NaN and comes out as `not-finite`. NaN and Infinity never come out.
 *
 * @param columns - All of the same length; values in the unit of measure of their row, times in years as `periodEnd` gives them.
 * @throws RangeError where columns differ in length, or a direction or operator does not exist; it names the column and the row.
 * @example
 * assessColumns({
 *   direction: Int8Array.of(1), operator: Uint8Array.of(comparisons.indexOf('>=')), due: Uint8Array.of(1),
 *   baseline: Float64Array.of(262), baselineTime: Float64Array.of(2018),
 *   target: Float64Array.of(300), targetTime: Float64Array.of(2019),
 *   observed: Float64Array.of(281), observedTime: Float64Array.of(2019),
 * }).progress; //=> { values: Float64Array.of(0.5), reasons: Uint8Array.of(0) }
 */
export function assessColumns(columns: Columns): AssessedColumns {
  checkColumns(columns);
  return {
    rows: columns.observed.length,
    ...attainedColumns(columns),
    ...distanceColumns(columns),
    ...scheduleColumns(columns),
    ...rateColumns(columns),
  };
}
