import { none, type Quantity, type Sign } from './quantity.js';
import { overSpan, quotient } from './quotient.js';

/**
 * Change per year between two values, `(to − from) ÷ (toTime − fromTime)`: with baseline and latest value the observed rate, with
 * baseline and target the planned one. Signs stay as they are: a rank that improves has a negative rate.
 *
 * @param ends - Values in the indicator's unit of measure, times in years; `no-time-span` where the second is not later.
 * @example
 * yearlyRate({ from: 57, fromTime: 2000, to: 69, toTime: 2006 }); //=> { value: 2, reason: null }
 */
export function yearlyRate(ends: { from: number; fromTime: number; to: number; toTime: number }): Quantity {
  return overSpan(ends.to - ends.from, ends.fromTime, ends.toTime);
}

/**
 * Q8, the change per year that is needed from now on, `(T − v) ÷ (tT − t)`. There is none once the target is met (`already-met`) or
 * its date has come (`at-target-date`).
 *
 * @param values - Values in the indicator's unit of measure, times in years.
 * @example
 * requiredRate({ direction: -1, target: 95, targetTime: 2021, observed: 98, observedTime: 2020 }); //=> { value: -3, reason: null }
 */
export function requiredRate(values: {
  direction: Sign;
  target: number;
  targetTime: number;
  observed: number;
  observedTime: number;
}): Quantity {
  if (values.direction * (values.observed - values.target) >= 0) return none('already-met');
  const years = values.targetTime - values.observedTime;
  return years <= 0 ? none('at-target-date') : quotient(values.target - values.observed, years);
}

/**
 * Q8, how many times faster it has to go from now on: `required ÷ observed`. There is none where nothing has changed so far
 * (`no-observed-change`) or the change went the other way (`opposite-change`).
 *
 * @param rates - Both per year, with their signs.
 * @example
 * acceleration({ required: -3, observed: -1.5 }); //=> { value: 2, reason: null }
 */
export function acceleration({ required, observed }: { required: number; observed: number }): Quantity {
  if (observed === 0) return none('no-observed-change');
  return required * observed < 0 ? none('opposite-change') : quotient(required, observed);
}
