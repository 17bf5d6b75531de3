import { decimalsToShow, roundHalfAway } from '../quantities/rounding.js';

/**
 * A number as it was recorded or promised, with all its digits; the minus sign is −. What a computer adds after the fifteenth digit
 * (0.1 + 0.2) is not shown.
 *
 * @example
 * recordedNumber(-37.5); //=> '−37.5'
 */
export function recordedNumber(value: number): string {
  return signed(`${Number(value.toPrecision(15)) + 0}`);
}

/**
 * A number that was calculated, rounded half away from zero, with as many decimals as it takes to lie on the same side of the
 * numbers it is compared with. What lies within 10⁻⁹ of one of them counts as equal to it, as it does for the verdict.
 *
 * @param least - Decimals to begin with; a whole number has none.
 * @example
 * calculatedNumber(49.96, [50]); //=> '49.96'
 * calculatedNumber(-0.25); //=> '−0.3'
 */
export function calculatedNumber(value: number, comparedWith: readonly number[] = [0], least = 1): string {
  const near = comparedWith.find((target) => Math.abs(value - target) <= 1e-9 * Math.max(1, Math.abs(target)));
  if (near !== undefined) return recordedNumber(near);
  const decimals = comparedWith.map((target) => decimalsToShow({ observed: value, target, least }));
  const rounded = roundHalfAway(value, Math.max(least, ...decimals));
  return signed(`${rounded}`);
}

/** A number with at most so many decimals, or as it is where it has too many digits to be rounded. */
export function numberWithin(value: number, decimals: number): string {
  const whole = Number.isInteger(value) || Math.abs(value) * 10 ** decimals > 1e11;
  return signed(`${whole ? value : roundHalfAway(value, decimals)}`);
}

function signed(text: string): string {
  return text.replaceAll('-', '−');
}
