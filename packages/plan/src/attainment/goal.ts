import type { Direction } from '../plan/indicator.js';
import type { Target } from '../plan/target.js';
import type { Reason } from '../vocabulary/reason.js';
import { marginToBand, marginToTarget } from './quantities/margin.js';
import { compare } from './quantities/meets-target.js';
import { none, type Quantity, type Sign } from './quantities/quantity.js';

/** A target reduced to what one number has to do. */
export interface Goal {
  /** null where neither way is better. */
  readonly sign: Sign | null;
  /** The number aimed at: for a range the end that binds. null for a direction without a number. */
  readonly aim: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly strict: boolean;
  satisfied(value: number): boolean;
  margin(value: number): Quantity;
  /** What has to be said of the value beside the verdict. */
  remarks(value: number): readonly Reason[];
}

/**
 * The goal of a target. Which way is better is the indicator's declared direction; only where it declares neither, the operator says.
 *
 * @param reference - What a change is measured from: the baseline, or for an improvement the level it is declared against; null
 *   where there is none.
 * @returns null where the target needs a reference and there is none.
 */
export function goalOf(target: Target, direction: Direction, reference: number | null): Goal | null {
  const declared: Sign | null = direction === 'higher' ? 1 : direction === 'lower' ? -1 : null;
  switch (target.operator) {
    case 'in':
      return rangeGoal(target, declared, reference);
    case 'improve': {
      if (reference === null) return null;
      const sign = declared ?? 1;
      return levelGoal(sign > 0 ? '>=' : '<=', reference + sign * target.value, declared);
    }
    case 'increase':
    case 'decrease':
      return reference === null ? null : directionGoal(target.operator === 'increase' ? 1 : -1, reference);
    default:
      return levelGoal(target.operator, target.value, declared);
  }
}

function levelGoal(operator: '>=' | '>' | '<=' | '<' | '=', aim: number, declared: Sign | null): Goal {
  const asked: Sign | null = operator === '=' ? null : operator.startsWith('>') ? 1 : -1;
  const sign = declared ?? asked;
  const strict = operator === '>' || operator === '<';
  return {
    sign,
    aim,
    low: null,
    high: null,
    strict,
    satisfied: (value) => compare(operator, value, aim),
    margin: (value) =>
      sign
        ? marginToTarget({ direction: sign, target: aim, observed: value })
        : marginToBand({ low: aim, high: aim, observed: value }),
    remarks: (value) => [
      ...(strict && value === aim ? (['equal-but-strict'] as const) : []),
      ...(asked && asked !== sign ? (['operator-against-direction'] as const) : []),
    ],
  };
}

/** The less ambitious end binds; with `within` both do, and the one nearer to the baseline is aimed at. */
function rangeGoal(target: Target & { operator: 'in' }, declared: Sign | null, baseline: number | null): Goal {
  const { low, high } = target;
  const within = target.reading === 'within';
  const toBand = baseline === null || !within ? null : baseline < low ? 1 : baseline > high ? -1 : null;
  const sign = declared ?? (within ? toBand : 1);
  const aim = sign === null ? null : sign > 0 ? low : high;
  const inside = (value: number) => value >= low && value <= high;
  return {
    sign,
    aim,
    low,
    high,
    strict: false,
    satisfied: (value) => (within ? inside(value) : sign === -1 ? value <= high : value >= low),
    margin: (value) =>
      within || aim === null
        ? marginToBand({ low, high, observed: value })
        : marginToTarget({ direction: sign ?? 1, target: aim, observed: value }),
    remarks: (value) => ((sign === -1 ? value < low : value > high) ? ['beyond-range'] : []),
  };
}

function directionGoal(sign: Sign, reference: number): Goal {
  return {
    sign,
    aim: null,
    low: null,
    high: null,
    strict: true,
    satisfied: (value) => sign * (value - reference) > 0,
    margin: () => none('no-target-value'),
    remarks: () => [],
  };
}
