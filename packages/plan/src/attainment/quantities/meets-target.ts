import type { Reason } from '../../vocabulary/reason.js';

/** How one number is compared with another. */
export type Comparison = '>=' | '>' | '<=' | '<' | '=';

/**
 * Q1, attainment: whether the value satisfies the operator. Unrounded; `>` and `<` are strict, so that 350 does not satisfy "more
 * than 350".
 *
 * @param values - Both in the indicator's unit of measure, the value at the target's own date.
 * @returns true or false; null (`not-finite`) where one of them is no finite number.
 * @example
 * meetsTarget({ operator: '>', target: 350, observed: 350 }); //=> { value: false, reason: null }
 * meetsTarget({ operator: '>=', target: 350, observed: 350 }); //=> { value: true, reason: null }
 */
export function meetsTarget({
  operator,
  target,
  observed,
}: {
  operator: Comparison;
  target: number;
  observed: number;
}): { readonly value: boolean; readonly reason: null } | { readonly value: null; readonly reason: Reason } {
  if (!Number.isFinite(target) || !Number.isFinite(observed)) return { value: null, reason: 'not-finite' };
  return { value: compare(operator, observed, target), reason: null };
}

/** The operator itself, on finite numbers. */
export function compare(operator: Comparison, observed: number, target: number): boolean {
  if (operator === '>=') return observed >= target;
  if (operator === '>') return observed > target;
  if (operator === '<=') return observed <= target;
  if (operator === '<') return observed < target;
  return observed === target;
}
