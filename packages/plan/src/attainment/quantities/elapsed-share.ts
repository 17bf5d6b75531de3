import type { Quantity } from './quantity.js';
import { overSpan } from './quotient.js';

/**
 * Q7, elapsed share: how much of the time from baseline to target is over, `(t − t0) ÷ (tT − t0)`.
 *
 * @param times - On the axis of `periodEnd`; `no-time-span` where the target is not after the baseline.
 * @returns A fraction; above 1 after the target's date.
 * @example
 * elapsedShare({ baselineTime: 2018, time: 2020, targetTime: 2022 }); //=> { value: 0.5, reason: null }
 */
export function elapsedShare(times: { baselineTime: number; time: number; targetTime: number }): Quantity {
  return overSpan(times.time - times.baselineTime, times.baselineTime, times.targetTime);
}
