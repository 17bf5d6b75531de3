import { type Quantity, quantity, type Sign } from './quantity.js';

/**
 * Q6, schedule variance: how far the value lies beyond what the plan expects by its date, on the better side: `d·(v − E)`.
 *
 * @param values - In the indicator's unit of measure, the variance too; below 0 is behind.
 * @example
 * scheduleVariance({ direction: 1, expected: 300, observed: 290 }); //=> { value: -10, reason: null }
 */
export function scheduleVariance(values: { direction: Sign; expected: number; observed: number }): Quantity {
  return quantity(values.direction * (values.observed - values.expected));
}
