import type { Reason } from '../vocabulary/reason.js';
import type { AttainmentState, TrajectoryState } from '../vocabulary/state.js';
import { type Measures, measure } from './measure.js';
import type { Point } from './quantities/expected.js';
import type { Setting } from './setting.js';
import { attainmentState } from './states/attainment-state.js';
import { trajectoryOf } from './states/trajectory-state.js';

/** What a value comes to. */
export interface Verdict {
  readonly attained: boolean | null;
  readonly state: AttainmentState;
  readonly trajectory: TrajectoryState | null;
  readonly reasons: readonly Reason[];
  readonly measures: Measures;
}

/** The verdict on one value of a dated promise: the same function for the value used, for its rivals and for its rounded forms. */
export function verdictOn(setting: Setting, at: Point, satisfiedLater: boolean): Verdict {
  const { goal, due, keep, baseline } = setting;
  const measures = measure(setting, at);
  const satisfied = goal.satisfied(at.value);
  const atBaseline = !keep && baseline !== null && goal.satisfied(baseline.value);
  const canBeEarly = !atBaseline && goal.margin(at.value).value !== null && !setting.noTrajectory;
  const trajectory = due ? null : trajectoryOf(setting, measures);
  return {
    attained: due ? satisfied : null,
    state: attainmentState({ due, keep, satisfied, satisfiedLater, canBeEarly }),
    trajectory: trajectory?.state ?? null,
    reasons: [
      ...(due ? [] : (['not-due'] as const)),
      ...goal.remarks(at.value),
      ...(atBaseline ? (['satisfied-at-baseline'] as const) : []),
      ...(due && !satisfied && satisfiedLater ? (['satisfied-later'] as const) : []),
      ...(trajectory?.reason ? [trajectory.reason] : []),
      ...(measures.changeFromBaseline.reason === 'series-break' ? (['series-break'] as const) : []),
    ],
    measures,
  };
}

/** Whether two verdicts say the same. */
export function sameVerdict(a: Verdict, b: Verdict): boolean {
  return a.state === b.state && a.trajectory === b.trajectory;
}
