import type { Period } from '../vocabulary/period.js';
import type { Attainment } from './attainment.js';
import { marginToTarget } from './quantities/margin.js';
import { none, type Quantity, quantity } from './quantities/quantity.js';

/** Yearly flows added up: what was promised and what was observed over the same years; separate from the yearly tests. */
export interface Cumulative {
  /** The years added up: the due ones that have a target. */
  readonly periods: readonly Period[];
  /** Those among them without a value; with one missing there is no sum. */
  readonly missing: readonly Period[];
  readonly promised: Quantity;
  readonly observed: Quantity;
  /** d·(observed − promised) */
  readonly margin: Quantity;
  readonly attained: boolean | null;
}

/**
 * The cumulative test of a yearly flow, beside the tests of its years: what the due years promised and brought, added up.
 *
 * @param attainments - The judgements of one indicator.
 * @returns null for anything but a flow with targets for two years or more; no sum while a due year is missing.
 * @example
 * addUpYears([]); //=> null
 */
export function addUpYears(attainments: readonly Attainment[]): Cumulative | null {
  const yearly = new Map<string, Attainment>();
  for (const attainment of attainments) {
    const { kind, promise, numbers } = attainment;
    const level = kind === 'flow' && promise.operator !== 'improve' && numbers.target !== null;
    // Of several promises for one year the first in the text.
    if (level && promise.period && !yearly.has(promise.period)) yearly.set(promise.period, attainment);
  }
  if (yearly.size < 2) return null;
  const due = [...yearly.values()].filter((attainment) => attainment.due);
  // What settles a test within its year is not yet the year's value.
  const missing = due.filter(({ numbers, path }) => numbers.observed === null || path === 'pro-rata');
  const sum = (of: 'target' | 'observed') =>
    quantity(due.reduce((total, { numbers }) => total + (numbers[of] ?? 0), 0));
  const promised = due.length ? sum('target') : none('not-due');
  const observed = missing.length ? none('no-observation') : due.length ? sum('observed') : promised;
  const direction = due[0]?.numbers.direction;
  const margin =
    direction && promised.value !== null && observed.value !== null
      ? marginToTarget({ direction, target: promised.value, observed: observed.value })
      : none(observed.reason ?? 'no-direction');
  const periods = (some: readonly Attainment[]) => some.flatMap(({ promise }) => promise.period ?? []);
  return {
    periods: periods(due),
    missing: periods(missing),
    promised,
    observed,
    margin,
    attained: margin.value === null ? null : margin.value >= 0,
  };
}
