import type { Target } from '../plan/target.js';
import type { Attainment } from './attainment.js';
import { type Context, seriesOf } from './context.js';
import type { Judgement } from './judgement.js';
import type { Profile, Rating } from './profiles/profile.js';

/** What a published profile says of a target; null where the profile has no labels of its own. */
export function rateTarget(
  context: Context,
  target: Target,
  { numbers }: Pick<Judgement, 'numbers'>,
  profile: Profile,
): Rating | null {
  const { indicator, baseline, baselineDay, declaration, asOf, readings } = context;
  const { direction, target: aim, targetTime } = numbers;
  if (!profile.rate) return null;
  const numberless = target.operator === 'increase' || target.operator === 'decrease';
  if (!direction || target.recurrence || (aim === null && !numberless) || profile.notFor?.includes(indicator.kind)) {
    return { profile: profile.id, label: null, score: null, values: {}, reason: 'profile-not-applicable' };
  }
  const points = seriesOf(readings.admitted, baselineDay, asOf).map(({ time, value }) => ({ time, value }));
  return profile.rate({
    direction,
    points: baseline && points[0] !== baseline ? [baseline, ...points] : points,
    target: aim,
    targetTime,
    constant: target.maintain,
    limit: (direction === 1 ? declaration.bounds?.high : declaration.bounds?.low) ?? null,
    percentage: indicator.kind === 'percentage',
  });
}

/** The ratings of an indicator's targets as one, by the profile's own rule. */
export function combineRatings(profile: Profile, attainments: readonly Attainment[]): Rating | null {
  const ratings = attainments.flatMap(({ rating }) => rating ?? []);
  return profile.combine && ratings.length ? profile.combine(ratings) : null;
}
