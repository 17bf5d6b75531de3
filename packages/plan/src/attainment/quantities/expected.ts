import { none, type Quantity, quantity } from './quantity.js';

/** A value at a time (a year's value stands at the year's end). */
export interface Point {
  readonly time: number;
  readonly value: number;
}

/**
 * Q5, expected by now, on the straight lines through the baseline and the plan's own milestones.
 *
 * Before the first point nothing is expected (`no-expected-value`); after the last one its value holds.
 *
 * @param path - Baseline and milestones, in the order of time.
 * @param at - The date of the latest value used, on the axis of `periodEnd`.
 * @example
 * expectedLinear([{ time: 2018, value: 68 }, { time: 2025, value: 103 }], 2020); //=> { value: 78, reason: null }
 */
export function expectedLinear(path: readonly Point[], at: number): Quantity {
  const from = lastUntil(path, at);
  const to = path.find(({ time }) => time > at);
  if (!from) return none('no-expected-value');
  if (!to) return quantity(from.value);
  return quantity(from.value + ((to.value - from.value) * (at - from.time)) / (to.time - from.time));
}

/**
 * Q5 in steps, for yearly flows, ranks and events: each value holds until the next date; nothing is interpolated.
 *
 * @example
 * expectedStep([{ time: 2018, value: 101 }, { time: 2019, value: 99 }], 2018.5); //=> { value: 101, reason: null }
 */
export function expectedStep(path: readonly Point[], at: number): Quantity {
  const from = lastUntil(path, at);
  return from ? quantity(from.value) : none('no-expected-value');
}

/**
 * Q5 for a flow that adds up within its year (时序进度): `T × elapsed`. Not for growth rates and shares, which are compared with the
 * whole target.
 *
 * @param values - The year's target, and the fraction of the year that is over (11 of 12 months: 0.9167).
 * @example
 * expectedProRata({ target: 1200, elapsed: 0.75 }); //=> { value: 900, reason: null }
 */
export function expectedProRata({ target, elapsed }: { target: number; elapsed: number }): Quantity {
  return quantity(target * elapsed);
}

function lastUntil(path: readonly Point[], at: number): Point | undefined {
  return path.filter((point) => point.time <= at).at(-1);
}
