import type { Attainment } from './attainment.js';
import { findFlips } from './find-flips.js';
import type { Further } from './further.js';
import type { Outcome } from './outcome.js';
import { projectionsOf } from './project.js';
import { scheduleOf } from './schedule.js';
import { trajectoryOf } from './states/trajectory-state.js';

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
