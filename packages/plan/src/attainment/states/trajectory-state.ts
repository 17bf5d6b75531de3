import type { Reason } from '../../vocabulary/reason.js';
import type { TrajectoryState } from '../../vocabulary/state.js';
import type { Measures } from '../measure.js';
import type { PaceCuts } from '../profiles/profile.js';
import type { Setting } from '../setting.js';
import { labelFor } from './label-for.js';

/** Where a promise that is not due is heading, and why that cannot be said where it cannot. */
export interface Trajectory {
  readonly state: TrajectoryState;
  readonly reason: Reason | null;
}

/**
 * The trajectory of a value: by its pace; where the plan expects no change, or one for the worse, by its schedule variance; for a
 * direction without a number by the change itself.
 */
export function trajectoryOf(setting: Setting, measures: Measures): Trajectory {
  const { pace, scheduleVariance, changeFromBaseline } = measures;
  const { sign, aim } = setting.goal;
  if (setting.noTrajectory) return { state: 'not-assessable', reason: setting.noTrajectory };
  if (setting.keep || sign === null) return bySide(measures.margin.value, setting.cuts, measures.margin.reason);
  if (aim === null) return byChange(sign, changeFromBaseline.value, changeFromBaseline.reason);
  if (pace.value !== null) return { state: paceState(pace.value, setting.cuts), reason: null };
  const varianceDecides =
    pace.reason === 'expected-equals-baseline' ||
    pace.reason === 'expected-on-wrong-side' ||
    pace.reason === 'no-baseline';
  return bySide(varianceDecides ? scheduleVariance.value : null, setting.cuts, pace.reason);
}

/** The state that a profile's cuts give to a pace. */
export function paceState(pace: number, { cuts, otherwise, tolerance }: PaceCuts): TrajectoryState {
  return labelFor(pace, cuts, tolerance) ?? otherwise;
}

function bySide(distance: number | null, { tolerance }: PaceCuts, reason: Reason | null): Trajectory {
  if (distance === null) return { state: 'not-assessable', reason };
  return { state: distance >= -tolerance ? 'on-track' : 'behind', reason: null };
}

function byChange(sign: number, change: number | null, reason: Reason | null): Trajectory {
  if (change === null) return { state: 'not-assessable', reason };
  if (change === 0) return { state: 'stalled', reason: null };
  return { state: sign * change > 0 ? 'on-track' : 'regressing', reason: null };
}
