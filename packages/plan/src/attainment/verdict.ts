import type { Reason } from '../vocabulary/reason.js';
import type { Attainment } from './attainment.js';
import { remarksOn, satisfies, settles } from './goal.js';
import { type Measures, measure } from './measure.js';
import type { Point } from './quantities/expected.js';
import { said } from './said.js';
import type { Setting } from './setting.js';
import { attainmentState } from './states/attainment-state.js';

/** What a value comes to. */
export interface Verdict extends Conclusion, Measures {
  readonly reasons: readonly Reason[];
}

/** What two values have to share for the verdict on them to be the same: `trajectory` only where it is asked for. */
export interface Conclusion extends Pick<Attainment, 'attained' | 'state'> {
  /** Only where it is asked for. */
  readonly trajectory?: Attainment['trajectory'] | undefined;
}

/** The verdict on a value, all else being as it is. */
export type Judge = (at: Point) => Verdict;

/**
 * The verdict on one value of a dated promise: the same function for the value used, for its rivals and for its rounded forms.
 *
 * @param at - null where there is no value.
 * @param why - Why there is none.
 */
export function verdictOn(setting: Setting, at: Point | null, later: boolean, why: Reason = 'no-observation'): Verdict {
  const { goal, due, keep, baseline, noTrajectory, path, further } = setting;
  const reason = goal.missing ?? why;
  const quantities = measure(setting, at, reason);
  const satisfied = at && (path === 'pro-rata' ? settles : satisfies)(goal, at.value);
  const atBaseline = !keep && baseline !== null && satisfies(goal, baseline.value);
  const trajectory = further?.trajectory(setting, quantities);
  return {
    attained: due ? satisfied : null,
    state: attainmentState({
      due,
      keep,
      satisfied,
      later,
      // A direction is followed, not reached; another year's flow reaches nothing.
      early: !atBaseline && noTrajectory !== 'yearly-flow' && (goal.aim ?? goal.range) !== null,
    }),
    ...(trajectory && { trajectory: trajectory.state }),
    reasons: said({
      'not-due': !due,
      [reason]: !at,
      ...(at && remarksOn(goal, at.value)),
      'part-of-year': at && path === 'pro-rata',
      'satisfied-at-baseline': atBaseline,
      'satisfied-later': due && !satisfied && later,
      ...(trajectory?.reason && { [trajectory.reason]: true }),
    }),
    ...quantities,
  };
}

/** Whether two verdicts say the same. */
export function sameVerdict(a: Omit<Conclusion, 'attained'>, b: Omit<Conclusion, 'attained'>): boolean {
  return a.state === b.state && a.trajectory === b.trajectory;
}
