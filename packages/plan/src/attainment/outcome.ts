import type { Reason } from '../vocabulary/reason.js';
import type { Clocks } from './assessment.js';
import type { Attainment } from './attainment.js';
import type { Evidence } from './evidence.js';
import type { Judgement } from './judgement.js';
import type { Reading } from './reading.js';
import type { Schedule } from './schedule.js';
import type { Conclusion } from './verdict.js';

/** The parts of a judgement that come from values; the others are the same for all targets of an indicator, or follow from these. */
export interface Outcome
  extends Omit<Judgement, keyof Clocks | OfIndicator | 'rating' | 'dataQuality' | 'evidence'>,
    Pick<Conclusion, 'trajectory'>,
    Partial<Schedule>,
    Partial<Pick<Attainment, 'projections' | 'robustness'>> {
  /** The readings looked at, by what they were used for. */
  readonly used: readonly Use[];
}

type OfIndicator =
  | 'target'
  | 'indicator'
  | 'indicatorName'
  | 'kind'
  | 'direction'
  | 'unitOfMeasure'
  | 'promise'
  | 'baseline';

/** A reading and what it was used for, or why it was left out. */
export type Use = readonly [use: Evidence['use'], reading: Reading, reason?: Reason];
