import type { Target } from '../plan/target.js';
import { periodParts } from '../vocabulary/period.js';
import { beforeAll, latestDay } from './choose.js';
import type { Context, SharedContext } from './context.js';
import { kindRules } from './kind-rules.js';
import type { Readings } from './reading.js';

/**
 * Adds the plan's own baseline, and leaves out what no calculation on the target may use: for k of n, values above n, which are
 * errors; baseline and values from before a break in the series, once a value stands after it. Parts of a year are no values of a
 * yearly flow.
 */
export function comparable(context: SharedContext, target: Target): Context {
  const { indicator, declaration, asOf } = context;
  const { admitted, leftOut } = context.readings;
  const of = ('of' in target && target.of) || Infinity;
  const period = target.period ? periodParts(target.period) : asOf;
  const own = kindRules[indicator.kind].ownPeriodOnly && (target.recurrence?.every ?? period.length);
  const last = latestDay(admitted.filter((reading) => reading.lastDay <= period.lastDay));
  const breaks = (declaration.breaks ?? []).map((period) => periodParts(period).dayBefore).filter((day) => day < last);
  const start = Math.max(beforeAll, ...breaks);
  const kept: Readings = { admitted: [], leftOut: [...leftOut] };
  for (const reading of admitted) {
    const reason = reading.value > of ? 'value-exceeds-universe' : reading.lastDay <= start ? 'series-break' : null;
    if (reason) kept.leftOut.push({ reading, reason });
    else if (!own || reading.length === own) kept.admitted.push(reading);
  }
  const { baseline } = indicator;
  const known =
    baseline && Number.isFinite(baseline.value) ? { ...periodParts(baseline.period), value: baseline.value } : null;
  return {
    ...context,
    readings: kept,
    baseline: known && known.lastDay > start ? known : null,
    noBaseline: known ? 'series-break' : 'no-baseline',
  };
}
