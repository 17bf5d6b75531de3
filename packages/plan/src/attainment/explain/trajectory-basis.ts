import type { Attainment } from '../attainment.js';
import type { Profile } from '../profiles/profile.js';
import type { Quantity } from '../quantities/quantity.js';
import { labelFor } from '../states/label-for.js';
import { recordedNumber } from './number-text.js';
import { paceNumber } from './on-cut.js';

/** The quantity from which a trajectory was read. */
export interface TrajectoryBasis {
  readonly by: 'pace' | 'variance' | 'margin' | 'change';
  readonly quantity: Quantity;
}

/** What decided the trajectory of a promise with one date, in the order of decision of the method. */
export function trajectoryBasis(attainment: Attainment): TrajectoryBasis {
  const { promise, numbers, state, pace, path } = attainment;
  if (promise.operator === 'increase' || promise.operator === 'decrease') {
    return { by: 'change', quantity: attainment.changeFromBaseline };
  }
  const kept = path !== 'pro-rata' && (state === 'maintained' || state === 'below-maintained-level');
  if (kept || numbers.direction === null) return { by: 'margin', quantity: attainment.margin };
  // Where there is no pace but a variance, the variance decides.
  if (pace.value === null && attainment.scheduleVariance.value !== null) {
    return { by: 'variance', quantity: attainment.scheduleVariance };
  }
  return { by: 'pace', quantity: pace };
}

/** A pace between the cuts that decided: `0.9 ≤ 0.924 < 1`. Just the pace where the profile is not known. */
export function paceBetweenCuts(value: number, profile: Profile | null): string {
  if (!profile?.pace) return paceNumber(value);
  const { cuts, tolerance } = profile.pace;
  const at = cuts.findIndex((cut) => labelFor(value, [cut], tolerance) !== null);
  const [lower, upper] = [cuts[at], at < 0 ? cuts.at(-1) : cuts[at - 1]];
  const pace = paceNumber(value, profile);
  if (lower && lower.from === upper?.from) return `${pace} = ${recordedNumber(lower.from)}`;
  const from = lower ? `${recordedNumber(lower.from)} ${lower.exclusive ? '<' : '≤'} ` : '';
  const to = upper ? ` ${upper.exclusive ? '≤' : '<'} ${recordedNumber(upper.from)}` : '';
  return `${from}${pace}${to}`;
}
