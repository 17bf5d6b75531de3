import { none, type Quantity, quantity } from './quantity.js';
import { quotient } from './quotient.js';

interface Levels {
  readonly target: number;
  readonly observed: number;
}

/**
 * Q4, ratio to target (完成率): `v ÷ T`. 0.967 says "96.7 % of the level", not of the planned increase. Not for ranks; where lower is
 * better it is never called 完成率.
 *
 * @param levels - In the indicator's unit of measure, target above 0, value not below 0; else `not-positive`.
 * @example
 * ratioToTarget({ target: 50, observed: 45 }); //=> { value: 0.9, reason: null }
 */
export function ratioToTarget({ target, observed }: Levels): Quantity {
  return target <= 0 || observed < 0 ? none('not-positive') : quotient(observed, target);
}

/**
 * The inverse variant of the ratio, `T ÷ v`, asked for by name where lower is better.
 *
 * @param levels - Both above 0; else `not-positive`.
 * @example
 * inverseRatioToTarget({ target: 90, observed: 100 }); //=> { value: 0.9, reason: null }
 */
export function inverseRatioToTarget({ target, observed }: Levels): Quantity {
  return target <= 0 || observed <= 0 ? none('not-positive') : quotient(target, observed);
}

/**
 * The mirror variant of the ratio, `2 − v ÷ T`, asked for by name where lower is better; it falls below 0 beyond twice the target.
 *
 * @param levels - Target above 0, value not below 0; else `not-positive`.
 * @example
 * mirrorRatioToTarget({ target: 10, observed: 5 }); //=> { value: 1.5, reason: null }
 */
export function mirrorRatioToTarget({ target, observed }: Levels): Quantity {
  return target <= 0 || observed < 0 ? none('not-positive') : quantity(2 - (quotient(observed, target).value ?? NaN));
}
