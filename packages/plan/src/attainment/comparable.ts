import type { Target } from '../plan/target.js';
import { periodParts } from '../vocabulary/period.js';
import { beforeAll, latestDay } from './choose.js';
import type { Context } from './context.js';
import { kindRules } from './kind-rules.js';
import type { Readings } from './reading.js';

/**
 * Leaves out what no calculation on the target may use: for k of n, values above n, which are errors; baseline and values from before
 * a break in the series, once a value stands after it. Parts of a year are no values of a yearly flow.
 */
export function comparable(context: Context, target: Target): Context {
  const { baseline, declaration, asOf } = context;
  const { admitted, leftOut } = context.readings;
  const of = ('of' in target && target.of) || Number.POSITIVE_INFINITY;
  const { every } = target.recurrence ?? {};
  const period = target.period ? periodParts(target.period) : asOf;
  const own = kindRules[context.indicator.kind].ownPeriodOnly && (every ?? period.length);
  const last = latestDay(admitted.filter((reading) => reading.lastDay <= period.lastDay));
  const breaks = (declaration.breaks ?? []).map((period) => periodParts(period).dayBefore).filter((day) => day < last);
  const start = Math.max(beforeAll, ...breaks);
  const kept: Readings = { admitted: [], leftOut: [...leftOut] };
  for (const reading of admitted) {
    if (own && reading.length !== own) continue;
    if (reading.value > of) kept.leftOut.push({ reading, reason: 'value-exceeds-universe' });
    else if (reading.lastDay <= start) kept.leftOut.push({ reading, reason: 'series-break' });
    else kept.admitted.push(reading);
  }
  return baseline && baseline.lastDay <= start
    ? { ...context, readings: kept, baseline: null, noBaseline: 'series-break' }
    : { ...context, readings: kept };
}
