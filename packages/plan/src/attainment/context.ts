import type { Indicator } from '../plan/indicator.js';
import { type PeriodParts, periodParts } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Declaration } from './assessment.js';
import type { PaceCuts } from './profiles/profile.js';
import type { Point } from './quantities/expected.js';
import type { Readings } from './reading.js';

/** What all targets of one indicator are judged with. */
export interface Context {
  readonly indicator: Indicator;
  readonly asOf: PeriodParts;
  readonly readings: Readings;
  readonly declaration: Declaration;
  readonly pace: PaceCuts;
  readonly baseline: (Point & { readonly lastDay: number }) | null;
  /** Why there is no baseline, where there is none. */
  readonly noBaseline: Reason;
}

/** Adds the plan's own baseline; a number that is none counts as no baseline. */
export function withBaseline(given: Omit<Context, 'baseline' | 'noBaseline'>): Context {
  const stated = given.indicator.baseline;
  const known = stated && Number.isFinite(stated.value);
  return {
    ...given,
    baseline: known ? { ...periodParts(stated.period), value: stated.value } : null,
    noBaseline: stated && !known ? 'not-finite' : 'no-baseline',
  };
}
