import type { Comparison } from '../quantities/meets-target.js';

/** The operators by their numbers in columns: position 0 is `>=`. New ones are added at the end. */
export const comparisons = ['>=', '>', '<=', '<', '='] as const satisfies readonly Comparison[];
