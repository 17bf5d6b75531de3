import type { Point } from './expected.js';
import { fitLine } from './fit-line.js';
import { none, type Quantity, quantity } from './quantity.js';

interface Ends {
  readonly from: number;
  readonly fromTime: number;
  readonly to: number;
  readonly toTime: number;
}

/**
 * Compound yearly growth (`cagr`): `(to ÷ from)^(1 ÷ years) − 1`. Years are the difference of the dates, not the number of points.
 *
 * @param ends - Both values above 0; else `zero-base`, `sign-change` or `not-positive`.
 * @returns A fraction a year (0.05 = 5 %).
 * @example
 * compoundGrowth({ from: 100, fromTime: 2018, to: 121, toTime: 2020 }); //=> { value: 0.10000000000000009, reason: null }
 */
export function compoundGrowth(ends: Ends): Quantity {
  return growth(ends, (ratio, years) => ratio ** (1 / years) - 1);
}

/**
 * Logarithmic yearly growth (`log`): `ln(to ÷ from) ÷ years`. It is a little smaller than compound growth and has its own name.
 *
 * @param ends - Both values above 0; else `zero-base`, `sign-change` or `not-positive`.
 * @example
 * logGrowth({ from: 1, fromTime: 2018, to: 1, toTime: 2020 }); //=> { value: 0, reason: null }
 */
export function logGrowth(ends: Ends): Quantity {
  return growth(ends, (ratio, years) => Math.log(ratio) / years);
}

/**
 * Average annual rate of reduction by ordinary least squares on logarithms (`aarr-ols`): `1 − e^slope`, above 0 where values fall.
 *
 * @param points - All values above 0 (else `not-positive`), at two different times at least (else `too-few-points`).
 * @example
 * reductionRate([{ time: 2010, value: 5 }, { time: 2012, value: 0 }]); //=> { value: null, reason: 'not-positive' }
 */
export function reductionRate(points: readonly Point[]): Quantity {
  if (points.some((point) => point.value <= 0)) return none('not-positive');
  const line = fitLine(points.map(({ time, value }) => ({ time, value: Math.log(value) })));
  return line ? quantity(1 - Math.exp(line.slope)) : none('too-few-points');
}

function growth({ from, fromTime, to, toTime }: Ends, formula: (ratio: number, years: number) => number): Quantity {
  if (from === 0) return none('zero-base');
  if (Math.sign(from) * Math.sign(to) < 0) return none('sign-change');
  if (from < 0 || to <= 0) return none('not-positive');
  if (toTime <= fromTime) return none('no-time-span');
  const [ratio, years] = [to / from, toTime - fromTime];
  // Neither is 0 nor infinite but where a computer has run out of numbers.
  return ratio > 0 && Number.isFinite(years) ? quantity(formula(ratio, years)) : none('not-finite');
}
