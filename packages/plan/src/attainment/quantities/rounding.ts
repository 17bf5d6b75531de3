/**
 * The value with so many decimals, halves away from zero.
 *
 * The product is nudged by one part in 10^12 so that 1.005, which a computer holds as 1.00499…, rounds as it is written.
 *
 * @example
 * roundHalfAway(-0.25, 1); //=> -0.3
 */
export function roundHalfAway(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  const rounded = (Math.sign(value) * Math.floor(scaled * (1 + 1e-12) + 0.5)) / factor;
  return Number.isFinite(rounded) ? rounded + 0 : value;
}

/**
 * Half a unit of the last digit printed: how far the true value may lie from the one in print.
 *
 * @example
 * halfLastDigit('37.5'); //=> 0.05
 */
export function halfLastDigit(printed: string): number {
  const point = printed.indexOf('.');
  return 0.5 / 10 ** (point < 0 ? 0 : printed.length - point - 1);
}
