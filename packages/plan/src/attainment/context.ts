import type { Indicator } from '../plan/indicator.js';
import type { PeriodParts } from '../vocabulary/period.js';
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

/** The same before the baseline is looked at. */
export type SharedContext = Omit<Context, 'baseline' | 'noBaseline'>;
