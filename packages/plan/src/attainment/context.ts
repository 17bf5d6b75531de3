import type { Declaration } from '../plan/declaration.js';
import type { Indicator } from '../plan/indicator.js';
import type { PeriodParts } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Further } from './further.js';
import type { Profile } from './profiles/profile.js';
import type { Point } from './quantities/expected.js';
import type { Reading, Readings } from './reading.js';

/** What all targets of one indicator are judged with. */
export interface Context {
  readonly indicator: Indicator;
  readonly asOf: PeriodParts;
  readonly readings: Readings;
  readonly declaration: Partial<Declaration>;
  /** Undefined where none was asked for. */
  readonly profile: Profile | undefined;
  /** Undefined where a judgement is all that is asked for. */
  readonly further: Further | undefined;
  readonly baseline: (Point & { readonly lastDay: number }) | null;
  /** The observation that is the baseline by a declared rule, if one is. */
  readonly substitute: readonly Reading[];
  /** Why there is no baseline, where there is none. */
  readonly noBaseline: Reason;
}

/** The same before the baseline is looked at. */
export type SharedContext = Omit<Context, 'baseline' | 'substitute' | 'noBaseline'>;
