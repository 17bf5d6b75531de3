import type { Reason } from '../../vocabulary/reason.js';

/**
 * A finite number, or null with the reason why there is none. Never NaN, Infinity or -0.
 */
export type Quantity =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: Reason };

/** +1 where higher is better, −1 where lower is better. */
export type Sign = 1 | -1;

/** The number as a quantity: what is not finite has no value, -0 is 0. */
export function quantity(value: number): Quantity {
  return Number.isFinite(value) ? { value: value + 0, reason: null } : none('not-finite');
}

/** No value, and why. */
export function none(reason: Reason): Quantity {
  return { value: null, reason };
}
