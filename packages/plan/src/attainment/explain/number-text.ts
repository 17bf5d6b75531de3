import { decimalsToShow, roundHalfAway } from '../quantities/rounding.js';

/**
 * A number as it was recorded or promised, with all its digits; the minus sign is −. What a computer adds after the fifteenth digit
 * (0.1 + 0.2) is not shown.
 *
 * @example
 * recordedNumber(-37.5); //=> '−37.5'
 */
export function recordedNumber(value: number): string {
  return digitsOf(Number(value.toPrecision(15)));
}

/**
 * A number that was calculated, rounded half away from zero, with as many decimals as it takes to lie on the same side of the
 * numbers it is compared with; so it is never shown as 0 unless it is.
 *
 * @param least - Decimals to begin with; a whole number has none.
 * @example
 * calculatedNumber(49.96, [50]); //=> '49.96'
 * calculatedNumber(-0.25); //=> '−0.3'
 */
export function calculatedNumber(value: number, comparedWith: readonly number[] = [0], least = 1): string {
  const decimals = Math.max(least, ...comparedWith.map((target) => decimalsToShow({ observed: value, target, least })));
  const rounded = roundHalfAway(value, decimals);
  // Beyond the digits that can be added the number stands as it is.
  const agrees = comparedWith.every((target) => Math.sign(rounded - target) === Math.sign(value - target));
  return digitsOf(agrees ? rounded : value);
}

/** A number with at most so many decimals, or as it is where it has too many digits to be rounded. */
export function numberWithin(value: number, decimals: number): string {
  const whole = Number.isInteger(value) || Math.abs(value) * 10 ** decimals > 1e11;
  return digitsOf(whole ? value : roundHalfAway(value, decimals));
}

/** All digits of a number, without an exponent. */
export function digitsOf(value: number): string {
  const [mantissa = '', exponent = ''] = `${value + 0}`.split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  const digits =
    exponent === '' ? mantissa : decimals > 0 ? value.toFixed(Math.min(100, decimals)) : `${BigInt(value)}`;
  return digits.replace('-', '−');
}
