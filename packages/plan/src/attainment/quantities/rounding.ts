/** From here on the fifteen digits that a computer holds are used up, so that there is nothing to round. */
const mostDigits = 2 ** 49;

/**
 * The value with so many decimals, halves away from zero.
 *
 * The product is nudged by a few units of its last binary digit so that 1.005, which a computer holds as 1.00499…, rounds as it is
 * written.
 *
 * @example
 * roundHalfAway(-0.25, 1); //=> -0.3
 */
export function roundHalfAway(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const size = Math.abs(value) * factor;
  if (!(size < mostDigits)) return value;
  return (Math.sign(value) * Math.floor(size * (1 + 4 * Number.EPSILON) + 0.5)) / factor + 0;
}

/**
 * Half a unit of the last digit printed: how far the true value may lie from the one in print.
 *
 * @example
 * halfLastDigit('37.5'); //=> 0.05
 */
export function halfLastDigit(printed: string): number {
  const [, decimals = ''] = printed.split('.');
  return 0.5 / 10 ** decimals.length;
}

/**
 * Decimals with which a value is to be shown beside its target, so that the number shown lies on the same side of it: none for a whole
 * number, else `least` or as many more as it takes.
 *
 * @example
 * decimalsToShow({ observed: 49.96, target: 50 }); //=> 2
 */
export function decimalsToShow({
  observed,
  target,
  least = 1,
}: {
  observed: number;
  target: number;
  least?: number;
}): number {
  if (Number.isInteger(observed)) return 0;
  const side = Math.sign(observed - target);
  let decimals = least;
  while (decimals < 15 && Math.sign(roundHalfAway(observed, decimals) - target) !== side) decimals++;
  return decimals;
}
