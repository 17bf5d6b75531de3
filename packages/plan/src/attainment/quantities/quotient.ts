import type { Reason } from '../../vocabulary/reason.js';
import { none, type Quantity, quantity, type Sign } from './quantity.js';

/** `part ÷ whole`; a part of something infinite is no number, not 0. */
export function quotient(part: number, whole: number): Quantity {
  // 0 × Infinity is NaN.
  return quantity(part / whole + 0 * whole);
}

/** The share of the way from the baseline `to` some number that is covered, unless there is no way, or it leads to the worse side. */
export function shareOfWay(
  { direction, baseline, observed }: { direction: Sign; baseline: number; observed: number },
  to: number,
  whereEqual: Reason,
  whereWrong: Reason,
): Quantity {
  const way = to - baseline;
  if (way === 0) return none(whereEqual);
  return direction * way < 0 ? none(whereWrong) : quotient(observed - baseline, way);
}

/** An amount over a span of time. */
export function overSpan(amount: number, from: number, to: number): Quantity {
  const span = to - from;
  return span <= 0 ? none('no-time-span') : quotient(amount, span);
}
