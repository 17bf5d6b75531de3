import type { IndicatorKind } from '../plan/indicator.js';
import type { Attainment } from './attainment.js';

/** A mean of progress, with what it hides. */
export interface MeanProgress {
  readonly kind: IndicatorKind;
  /** Targets with a progress, of all that were given. */
  readonly n: number;
  readonly of: number;
  /** Fractions, each progress capped to [0, 1] before. */
  readonly mean: number;
  readonly median: number;
  readonly minimum: number;
}

/**
 * The mean progress of judgements of one kind, each capped to [0, 1]; asked for by name, never part of a summary.
 *
 * @returns null where nothing has a progress, or where kinds are mixed: a rank and a number of companies have no mean.
 * @example
 * meanProgress([]); //=> null
 */
export function meanProgress(attainments: readonly Attainment[]): MeanProgress | null {
  const [first] = attainments;
  const capped = attainments
    .flatMap(({ progress }) => (progress.value === null ? [] : [Math.min(1, Math.max(0, progress.value))]))
    .sort((a, b) => a - b);
  const [minimum] = capped;
  if (!first || minimum === undefined || attainments.some((one) => one.kind !== first.kind)) return null;
  const middle = (capped.length - 1) / 2;
  const median = ((capped[Math.floor(middle)] ?? 0) + (capped[Math.ceil(middle)] ?? 0)) / 2;
  const mean = capped.reduce((sum, value) => sum + value, 0) / capped.length;
  return { kind: first.kind, n: capped.length, of: attainments.length, mean, median, minimum };
}
