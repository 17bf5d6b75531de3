import type { Quantity, Sign } from './quantity.js';
import { shareOfWay } from './quotient.js';

/**
 * Q3, progress from baseline: the fraction of the way from baseline to target that has been covered, `(v − b) ÷ (T − b)`.
 *
 * 1 = at the target, above 1 = beyond it, 0 = no change, below 0 = moved away. Never clipped. There is none where the target
 * equals the baseline (`target-equals-baseline`) or lies on its worse side (`target-on-wrong-side`: new PhDs 24 → 20).
 *
 * @param values - In the indicator's unit of measure; direction +1 where higher is better, −1 where lower is.
 * @returns A fraction (1 = 100 %), or the reason why there is none.
 * @example
 * progressFromBaseline({ direction: 1, baseline: 262, target: 300, observed: 281 }); //=> { value: 0.5, reason: null }
 * progressFromBaseline({ direction: 1, baseline: 24, target: 20, observed: 22 }); //=> { value: null, reason: 'target-on-wrong-side' }
 */
export function progressFromBaseline(values: {
  direction: Sign;
  baseline: number;
  target: number;
  observed: number;
}): Quantity {
  return shareOfWay(values, values.target, 'target-equals-baseline', 'target-on-wrong-side');
}
