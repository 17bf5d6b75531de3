import type { Quantity, Sign } from './quantity.js';
import { shareOfWay } from './quotient.js';

/**
 * Q6, pace: the change so far as a fraction of the change expected by now, `(v − b) ÷ (E − b)`.
 *
 * 1 = as planned, 0 = no change, below 0 = moved away. There is none where the plan expects no change by now
 * (`expected-equals-baseline`) or a change for the worse (`expected-on-wrong-side`); then the schedule variance decides.
 *
 * @param values - In the indicator's unit of measure; direction +1 where higher is better, −1 where lower is.
 * @example
 * pace({ direction: 1, baseline: 262, expected: 300, observed: 281 }); //=> { value: 0.5, reason: null }
 */
export function pace(values: { direction: Sign; baseline: number; expected: number; observed: number }): Quantity {
  return shareOfWay(values, values.expected, 'expected-equals-baseline', 'expected-on-wrong-side');
}
