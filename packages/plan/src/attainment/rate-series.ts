import type { Target } from '../plan/target.js';
import { beforeAll, seriesOf } from './choose.js';
import type { Context } from './context.js';
import type { NumbersUsed } from './evidence.js';
import type { Method, Rating } from './profiles/profile.js';

/**
 * What a method that looks at a series says of a target: baseline and observations as one series, up to `asOf`.
 *
 * The `apply` of a profile with labels of its own. Recurrent targets, targets without a direction and the kinds that the profile
 * is not for: no label, reason `profile-not-applicable`.
 *
 * @example
 * rateSeries({ id: 'mine' }, { indicator: { kind: 'rank' } }, { recurrence: null }, { direction: null }).reason; //=> 'profile-not-applicable'
 */
export function rateSeries(profile: Method, context: Context, target: Target, numbers: NumbersUsed): Rating | null {
  const { indicator, baseline, declaration, asOf, readings } = context;
  const { direction, target: aim, targetTime } = numbers;
  const numberless = target.operator === 'increase' || target.operator === 'decrease';
  if (!direction || target.recurrence || (aim === null && !numberless) || profile.notFor?.includes(indicator.kind)) {
    return { profile: profile.id, label: null, score: null, values: {}, reason: 'profile-not-applicable' };
  }
  const { low, high } = declaration.bounds ?? {};
  const points = seriesOf(readings.admitted, baseline?.lastDay ?? beforeAll, asOf.lastDay);
  return (
    profile.rate?.({
      direction,
      points: [...(baseline ? [baseline] : []), ...points].map(({ time, value }) => ({ time, value })),
      fromBaseline: baseline !== null,
      target: aim,
      targetTime,
      constant: target.maintain,
      limit: (direction === 1 ? high : low) ?? null,
      percentage: indicator.kind === 'percentage',
    }) ?? null
  );
}
