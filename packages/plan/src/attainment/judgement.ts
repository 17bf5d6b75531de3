import type { Reason } from '../vocabulary/reason.js';
import type { Attainment, Evidence } from './attainment.js';
import type { Reading } from './reading.js';

/** The parts of a judgement that come from values; the rest is the same for all targets of an indicator. */
export type Judgement = Pick<
  Attainment,
  | 'due'
  | 'attained'
  | 'state'
  | 'trajectory'
  | 'reasons'
  | 'numbers'
  | 'overshoot'
  | 'share'
  | 'margin'
  | 'progress'
  | 'ratio'
  | 'changeFromBaseline'
  | 'expected'
  | 'path'
  | 'scheduleVariance'
  | 'pace'
  | 'elapsed'
  | 'rates'
  | 'projections'
  | 'timing'
  | 'recurring'
  | 'robustness'
  | 'conflict'
> & {
  /** The readings looked at, by what they were used for. */
  readonly used: readonly Use[];
};

/** A reading and what it was used for, or why it was left out. */
export type Use = readonly [use: Evidence['use'], reading: Reading, reason?: Reason];
