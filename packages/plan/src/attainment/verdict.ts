import type { Reason } from '../vocabulary/reason.js';
import type { AttainmentState, TrajectoryState } from '../vocabulary/state.js';
import { remarksOn, satisfies, settles } from './goal.js';
import { type Measures, measure } from './measure.js';
import type { Point } from './quantities/expected.js';
import { said } from './said.js';
import type { Setting } from './setting.js';
import { attainmentState } from './states/attainment-state.js';
import { trajectoryOf } from './states/trajectory-state.js';

/** What a value comes to, with its quantities. */
export interface Verdict extends Measures {
  readonly attained: boolean | null;
  readonly state: AttainmentState;
  readonly trajectory: TrajectoryState | null;
  readonly reasons: readonly Reason[];
}

/**
 * The verdict on one value of a dated promise: the same function for the value used, for its rivals and for its rounded forms.
 *
 * @param at - null where there is no value.
 * @param why - Why there is none.
 */
export function verdictOn(setting: Setting, at: Point | null, later: boolean, why: Reason = 'no-observation'): Verdict {
  const { goal, due, keep, baseline, noTrajectory, path } = setting;
  const partYear = path === 'pro-rata';
  const reason = goal.missing ?? why;
  const measures = measure(setting, at, reason);
  const satisfied = at && (partYear ? settles : satisfies)(goal, at.value);
  const atBaseline = !keep && baseline !== null && satisfies(goal, baseline.value);
  // A direction is followed, not reached; another year's flow reaches nothing.
  const early = !atBaseline && noTrajectory !== 'yearly-flow' && (goal.aim ?? goal.range) !== null;
  const trajectory = due ? null : trajectoryOf(setting, measures);
  return {
    attained: due ? satisfied : null,
    state: attainmentState({ due, keep, satisfied, later, early }),
    trajectory: trajectory?.state ?? null,
    reasons: said({
      'not-due': !due,
      [reason]: !at,
      ...(at && remarksOn(goal, at.value)),
      'part-of-year': at && partYear,
      'satisfied-at-baseline': atBaseline,
      'satisfied-later': due && !satisfied && later,
      [trajectory?.reason ?? 'not-due']: !due,
    }),
    ...measures,
  };
}

/** Whether two verdicts say the same. */
export function sameVerdict(
  a: Pick<Verdict, 'state' | 'trajectory'>,
  b: Pick<Verdict, 'state' | 'trajectory'>,
): boolean {
  return a.state === b.state && a.trajectory === b.trajectory;
}
