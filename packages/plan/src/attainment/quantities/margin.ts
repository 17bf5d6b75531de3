import { type Quantity, quantity, type Sign } from './quantity.js';

/**
 * Q2, margin: how far the value lies beyond the target, on the better side: `d·(v − T)`. 0 is exactly at the target, below 0 short
 * of it. It says nothing of strictness: a margin of 0 may stand beside a strict target that is not met.
 *
 * @param values - In the indicator's unit of measure; the margin too (points for percentages, places for ranks).
 * @example
 * marginToTarget({ direction: -1, target: 99, observed: 96 }); //=> { value: 3, reason: null }
 */
export function marginToTarget(values: { direction: Sign; target: number; observed: number }): Quantity {
  return quantity(values.direction * (values.observed - values.target));
}

/**
 * Q2 for a band: minus the distance to it. 0 inside (both ends included), below 0 outside.
 *
 * @example
 * marginToBand({ low: 40, high: 60, observed: 65 }); //=> { value: -5, reason: null }
 */
export function marginToBand({ low, high, observed }: { low: number; high: number; observed: number }): Quantity {
  return quantity(Math.min(0, observed - low, high - observed));
}
