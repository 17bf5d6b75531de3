import type { Reason } from '../../vocabulary/reason.js';
import type { TrajectoryState } from '../../vocabulary/state.js';
import type { Measures } from '../measure.js';
import { defaultPace } from '../profiles/plan-default.js';
import type { PaceCuts } from '../profiles/profile.js';
import type { Quantity } from '../quantities/quantity.js';
import type { Schedule } from '../schedule.js';
import type { Setting } from '../setting.js';
import { labelFor } from './label-for.js';

/** Where a promise that is not due is heading, and why that cannot be said where it cannot. */
export interface Trajectory {
  /** null once due. */
  readonly state: TrajectoryState | null;
  readonly reason: Reason | null;
}

/** Where a distance decides: on the better side or not. */
const bySide: Cuts = { cuts: [{ from: 0, label: 'on-track' }], otherwise: 'behind' };

/** Where nothing but the direction of a change is promised. */
const byChange: Cuts = {
  cuts: [
    { from: 0, exclusive: true, label: 'on-track' },
    { from: 0, label: 'stalled' },
  ],
  otherwise: 'regressing',
};

type Cuts = Pick<PaceCuts, 'cuts' | 'otherwise'>;

/**
 * The trajectory of a value: by its pace; where the plan expects no change, or one for the worse, by its schedule variance; for a
 * direction without a number by the change itself; for a level to be kept by the margin.
 */
export function trajectoryOf(setting: Setting, measures: Measures & Schedule): Trajectory {
  const { goal, due, keep, path, noTrajectory, profile } = setting;
  const paceCuts = profile?.pace ?? defaultPace;
  const { sign, aim, range } = goal;
  const { margin, scheduleVariance, changeFromBaseline, pace } = measures;
  const read = ({ value, reason }: Quantity, { cuts, otherwise }: Cuts, direction = 1): Trajectory =>
    noTrajectory || value === null
      ? { state: 'not-assessable', reason: noTrajectory ?? reason }
      : { state: labelFor(value * direction, cuts, paceCuts.tolerance) ?? otherwise, reason: null };
  if (due) return { state: null, reason: null };
  if ((keep || !sign) && path !== 'pro-rata') return read(margin, bySide);
  if (aim === null && !range) return read(changeFromBaseline, byChange, sign ?? 1);
  // Without a pace the schedule variance decides, unless the pace is missing for a break in the series.
  return pace.value === null && pace.reason !== 'series-break' ? read(scheduleVariance, bySide) : read(pace, paceCuts);
}
