import { type Period, periodEnd } from '../vocabulary/period.js';
import type { Direction, Indicator, Quotation } from './indicator.js';
import type { Target } from './target.js';

/** A level that a plan prints for a period: a baseline or a target. */
export interface PrintedLevel extends Quotation {
  /** The target's id; null for the baseline. */
  readonly target: string | null;
  readonly period: Period;
  readonly value: number;
}

/** 1 where more is better, −1 where less is; null where neither is said. */
export function signOf(direction: Direction): 1 | -1 | null {
  return direction === 'higher' ? 1 : direction === 'lower' ? -1 : null;
}

/** The level that suffices: of a range its easier end. null for a promise without a level. */
export function sufficientLevel(target: Target, sign: 1 | -1): number | null {
  if (target.operator === 'in') return sign > 0 ? target.low : target.high;
  return 'of' in target ? target.value : null;
}

/** The baseline and the targets with a level, the baseline first; a recurring one stands at its first period. */
export function printedLevels(
  { baseline, targets }: Pick<Indicator, 'baseline' | 'targets'>,
  sign: 1 | -1,
): PrintedLevel[] {
  const promised = targets.flatMap((target) => {
    const value = sufficientLevel(target, sign);
    const { id, clause, quote } = target;
    const period = target.period ?? target.recurrence?.from;
    return value === null || period === undefined ? [] : [{ target: id, period, value, clause, quote }];
  });
  return baseline === null ? promised : [{ ...baseline, target: null }, ...promised];
}

/** The first level of an earlier period that is better than this one; null where none is. */
export function betterBefore(level: PrintedLevel, levels: readonly PrintedLevel[], sign: 1 | -1): PrintedLevel | null {
  const earlier = levels.find(
    (other) => (level.value - other.value) * sign < 0 && periodEnd(other.period) < periodEnd(level.period),
  );
  return earlier ?? null;
}
