import type { Reason } from '../../vocabulary/reason.js';
import type { TrajectoryState } from '../../vocabulary/state.js';
import type { Measures } from '../measure.js';
import type { Setting } from '../setting.js';
import { labelFor } from './label-for.js';

/** Where a promise that is not due is heading, and why that cannot be said where it cannot. */
export interface Trajectory {
  readonly state: TrajectoryState;
  readonly reason: Reason | null;
}

const varianceDecides: ReadonlySet<Reason | null> = new Set([
  'expected-equals-baseline',
  'expected-on-wrong-side',
  'no-baseline',
]);

/**
 * The trajectory of a value: by its pace; where the plan expects no change, or one for the worse, by its schedule variance; for a
 * direction without a number by the change itself; for a level to be kept by the margin.
 */
export function trajectoryOf(setting: Setting, measures: Measures): Trajectory {
  const { goal, keep, cuts, noTrajectory } = setting;
  const { pace, scheduleVariance, changeFromBaseline, margin } = measures;
  const byChange = goal.sign && goal.aim === null && !goal.range;
  const bySide = keep || !goal.sign ? margin : varianceDecides.has(pace.reason) ? scheduleVariance : null;
  const { value, reason } = byChange ? changeFromBaseline : (bySide ?? pace);
  if (noTrajectory || value === null) return { state: 'not-assessable', reason: noTrajectory ?? reason };
  const along = value * (goal.sign ?? 1);
  const state = byChange
    ? along > 0
      ? 'on-track'
      : along < 0
        ? 'regressing'
        : 'stalled'
    : bySide
      ? value >= -cuts.tolerance
        ? 'on-track'
        : 'behind'
      : (labelFor(value, cuts.cuts, cuts.tolerance) ?? cuts.otherwise);
  return { state, reason: null };
}
