import type { Point } from './expected.js';
import { fitLine } from './fit-line.js';
import { none, type Quantity, quantity } from './quantity.js';

/**
 * Q9, where the value would stand if the average change of the last `changes` changes continued:
 * `v + (v − v′) ÷ (t − t′) × (at − t)`, with v′ the value that many changes back. Without `changes` it runs from the first point to
 * the last (`endpoint`).
 *
 * @param points - In the order of time, at two different times at least (else `too-few-points`). Four make a trend.
 * @param at - The target's date, on the axis of `periodEnd`.
 * @example
 * projectChange([{ time: 2000, value: 59.5 }, { time: 2010, value: 80 }], 2020); //=> { value: 100.5, reason: null }
 */
export function projectChange(points: readonly Point[], at: number, changes = points.length - 1): Quantity {
  const last = points.at(-1);
  const first = points[Math.max(0, points.length - 1 - changes)];
  if (!last || !first || last.time <= first.time) return none('too-few-points');
  return quantity(last.value + ((last.value - first.value) / (last.time - first.time)) * (at - last.time));
}

/**
 * Q9 on the line of least squares through all points (`ols`).
 *
 * @param points - At two different times at least (else `too-few-points`). Four make a trend.
 * @example
 * projectLine([{ time: 2018, value: 1 }, { time: 2019, value: 2 }, { time: 2020, value: 3 }], 2022); //=> { value: 5, reason: null }
 */
export function projectLine(points: readonly Point[], at: number): Quantity {
  const line = fitLine(points);
  return line ? quantity(line.at(at)) : none('too-few-points');
}

/**
 * Q9 on the line of least squares through the logarithms (`log-linear`): constant growth instead of constant change.
 *
 * @param points - All values above 0 (else `not-positive`), at two different times at least (else `too-few-points`).
 * @example
 * projectLogLine([{ time: 2018, value: 0 }, { time: 2019, value: 2 }], 2022); //=> { value: null, reason: 'not-positive' }
 */
export function projectLogLine(points: readonly Point[], at: number): Quantity {
  if (points.some((point) => point.value <= 0)) return none('not-positive');
  const line = fitLine(points.map(({ time, value }) => ({ time, value: Math.log(value) })));
  return line ? quantity(Math.exp(line.at(at))) : none('too-few-points');
}

/**
 * A projected value held to declared bounds (a share does not pass 100). Never done silently: whoever clips says so.
 *
 * @example
 * bounded(104, { low: 0, high: 100 }); //=> 100
 */
export function bounded(value: number, bounds: { readonly low?: number; readonly high?: number }): number {
  return Math.min(bounds.high ?? value, Math.max(bounds.low ?? value, value));
}
