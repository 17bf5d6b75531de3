import type { Direction } from '../plan/indicator.js';
import type { RangeTarget, Target } from '../plan/target.js';
import type { Reason } from '../vocabulary/reason.js';
import { marginToBand, marginToTarget } from './quantities/margin.js';
import { none, type Quantity, type Sign } from './quantities/quantity.js';
import type { Remarks } from './said.js';

/** A target reduced to what one number has to do: to lie between two bounds, one of which may be open. */
export interface Goal {
  /** null where neither way is better. */
  readonly sign: Sign | null;
  /** The number aimed at: for a range the end that binds. null for a direction without a number. */
  readonly aim: number | null;
  readonly low: number;
  readonly high: number;
  /** The bounds themselves do not satisfy. */
  readonly strict: boolean;
  /** Both ends of a range; null for anything else. */
  readonly range: RangeTarget | null;
  /** Why there is no goal; null where there is. */
  readonly missing: Reason | null;
}

/**
 * The side on which an operator wants the value, by its first character: 0 neither above nor below. Of the others the declared direction
 * says, else more is wanted.
 */
const sides: { readonly [first: string]: Sign | 0 } = { '>': 1, '<': -1, '=': 0, d: -1 };

/**
 * The goal of a target. Which way is better is the indicator's declared direction; only where it declares neither, the operator says.
 * Of a range the less ambitious end binds; with `within` both do.
 *
 * @param reference - What a change is measured from: the baseline, or for an improvement the level it is declared against; null
 *   where there is none.
 */
export function goalOf(target: Target, direction: Direction, reference: number | null): Goal {
  const { operator } = target;
  const range = operator === 'in' ? target : null;
  const improves = operator === 'improve';
  const follows = operator === 'increase' || operator === 'decrease';
  const declared = follows ? null : direction === 'higher' ? 1 : direction === 'lower' ? -1 : null;
  const towards = sides[operator.charAt(0)] ?? declared ?? 1;
  const side = range?.reading === 'within' ? 0 : towards;
  const sign = declared ?? (side || null);
  const from = improves || follows ? reference : 0;
  const level = (from ?? NaN) + ('value' in target ? target.value * (improves ? towards : 1) : 0);
  const { low = level, high = level } = range ?? {};
  const absent = improves ? 'no-reference' : 'no-baseline';
  const missing = from === null ? absent : Number.isFinite(low + high) ? null : 'not-finite';
  return {
    sign,
    low: side < 0 ? -Infinity : low,
    aim: missing || follows || (range && !sign) ? null : sign === -1 ? high : low,
    high: side > 0 ? Infinity : high,
    strict: follows || operator === '>' || operator === '<',
    range,
    missing,
  };
}

/** Whether the value satisfies the goal. */
export function satisfies({ low, high, strict }: Goal, value: number): boolean {
  return strict ? value > low && value < high : value >= low && value <= high;
}

/**
 * Whether what a year has brought so far settles the goal, since more can only be added (below 0 only less): reached where more does no
 * harm, or gone beyond where it does; null while the rest of the year decides.
 */
export function settles(goal: Goal, soFar: number): boolean | null {
  const satisfied = satisfies(goal, soFar);
  const end = soFar > 0 ? goal.high : soFar < 0 ? -goal.low : NaN;
  return (satisfied ? end === Infinity : Math.abs(soFar) >= end) ? satisfied : null;
}

/** Q2: beyond the number aimed at on the better side; where both ends bind, minus the distance to them. */
export function marginOf({ sign, aim, low, high }: Goal, observed: number): Quantity {
  if (Number.isFinite(low + high)) return marginToBand({ low, high, observed });
  return sign && aim !== null ? marginToTarget({ direction: sign, target: aim, observed }) : none('no-target-value');
}

/** What has to be said of a value beside the verdict. */
export function remarksOn({ sign, aim, strict, range }: Goal, value: number): Remarks {
  return {
    'equal-but-strict': strict && value === aim,
    'beyond-range': range && (sign === -1 ? value < range.low : value > range.high),
  };
}
