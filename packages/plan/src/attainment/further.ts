import type { Attainment } from './attainment.js';
import type { ConflictingSources } from './conflict.js';
import { findFlips } from './find-flips.js';
import type { Measures } from './measure.js';
import type { Outcome } from './outcome.js';
import { projectionsOf } from './project.js';
import type { Point } from './quantities/expected.js';
import type { Reading } from './reading.js';
import { scheduleOf } from './schedule.js';
import type { Setting } from './setting.js';
import { type Trajectory, trajectoryOf } from './states/trajectory-state.js';
import type { Judge } from './verdict.js';

/**
 * What `assess` works out beyond a judgement, each part at the place where what it needs is at hand. `judge` goes without, so that who
 * imports it alone does not load any of this. Methods, so that each may ask for parts that others of them have added.
 */
export interface Further {
  /** How a value stands on the way to its target. */
  readonly schedule: typeof scheduleOf;
  /** Where a value with its quantities is heading. */
  trajectory(setting: Setting, measures: Measures): Trajectory;
  /** Of a promise with one date; `series` are baseline and values until then, in the order of time. */
  dated(
    setting: Setting,
    at: Reading | null,
    series: readonly Point[],
    judge: Judge,
    conflict: ConflictingSources | null,
  ): Pick<Attainment, 'projections' | 'robustness'>;
  /** Of a recurrence with due tests; `decided` where it has ended or failed. */
  recurring(due: readonly Outcome[], decided: boolean): Pick<Attainment, 'trajectory' | 'robustness'>;
}

const dated: Further['dated'] = (setting, at, series, judge, conflict) => {
  const flips = at ? findFlips(setting, at, series, judge) : [];
  return {
    projections: projectionsOf(setting, series),
    robustness: { robust: at || conflict ? !flips.length && !conflict?.flips : null, flips },
  };
};

const recurring = (due: readonly (Outcome & Pick<Attainment, 'robustness'>)[], decided: boolean) => ({
  trajectory: decided ? null : ('on-track' as const),
  robustness: {
    robust: !due.some((test) => test.robustness.robust === false),
    flips: due.flatMap((test) => test.robustness.flips),
  },
});

/** Everything that `assess` says beyond a judgement. */
export const further: Further = { schedule: scheduleOf, trajectory: trajectoryOf, dated, recurring };
