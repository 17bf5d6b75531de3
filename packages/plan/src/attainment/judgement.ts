import type { Attainment, NumbersUsed, Path } from './attainment.js';
import { unmeasured } from './measure.js';
import type { Reading } from './reading.js';

/** The parts of a judgement that differ by the sort of promise; the rest is the same for all. */
export type Judgement = Omit<
  Attainment,
  | 'target'
  | 'indicator'
  | 'indicatorName'
  | 'kind'
  | 'direction'
  | 'unitOfMeasure'
  | 'promise'
  | 'baseline'
  | 'asOf'
  | 'knownAt'
  | 'withHindsight'
  | 'profile'
  | 'trajectoryProfile'
  | 'rating'
  | 'evidence'
  | 'dataQuality'
> & {
  /** The readings looked at, by what they were used for. */
  readonly used: Used;
};

/** Readings by use. */
export interface Used {
  readonly judged: readonly Reading[];
  readonly series: readonly Reading[];
  readonly previous: readonly Reading[];
  readonly later: readonly Reading[];
  readonly outranked: readonly Reading[];
}

/** A judgement without any evidence yet, to be filled in. */
export function openJudgement(due: boolean, numbers: NumbersUsed, path: Path): Judgement {
  return {
    due,
    attained: null,
    state: due ? 'unknown' : 'not-due',
    trajectory: due ? null : 'not-assessable',
    reasons: [],
    numbers,
    ...unmeasured('no-observation'),
    overshoot: null,
    share: null,
    path,
    projections: [],
    timing: { metBefore: null, satisfiedIn: null, occurredOn: null, daysLate: null },
    recurring: null,
    robustness: { robust: null, flips: [], displayDecimals: null },
    conflict: null,
    used: { judged: [], series: [], previous: [], later: [], outranked: [] },
  };
}
