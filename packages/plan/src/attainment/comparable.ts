import type { Target } from '../plan/target.js';
import { periodParts } from '../vocabulary/period.js';
import { beforeAll, latestDay, seriesOf } from './choose.js';
import type { Context, SharedContext } from './context.js';
import { kindRules } from './kind-rules.js';
import type { Readings } from './reading.js';

/**
 * Adds the plan's own baseline, or the first observation where that is declared to take its place, and leaves out what no calculation
 * on the target may use: for k of n, values above n, which are errors; baseline and values from before a break in the series, once a
 * value stands after it. Parts of a year are no values of a yearly flow.
 */
export function comparable(context: SharedContext, target: Target): Context {
  const { indicator, declaration, asOf } = context;
  const { admitted, leftOut } = context.readings;
  const of = ('of' in target && target.of) || Infinity;
  const period = target.period ? periodParts(target.period) : asOf;
  const own = kindRules[indicator.kind].flow && (target.recurrence?.every ?? period.length);
  const last = latestDay(admitted.filter((reading) => reading.lastDay <= period.lastDay));
  const breaks = (declaration.breaks ?? []).map((period) => periodParts(period).dayBefore);
  const start = Math.max(beforeAll, ...breaks.filter((day) => day < last));
  const kept: Readings = { admitted: [], leftOut: [...leftOut] };
  for (const reading of admitted) {
    const reason = reading.value > of ? 'value-exceeds-universe' : reading.lastDay <= start ? 'series-break' : null;
    if (reason) kept.leftOut.push(['left-out', reading, reason]);
    else if (!own || reading.length === own) kept.admitted.push(reading);
    // Unless it is what the year has brought so far.
    else if (
      indicator.kind === 'flow' &&
      own === 'year' &&
      (target.recurrence || (reading.dayBefore >= period.dayBefore && reading.lastDay <= period.lastDay))
    )
      kept.leftOut.push(['left-out', reading, 'part-of-year']);
  }
  const { baseline } = indicator;
  const known = baseline && Number.isFinite(baseline.value) ? { ...baseline, ...periodParts(baseline.period) } : null;
  const usable = known && known.lastDay > start ? known : null;
  // Before whatever is judged.
  const until = target.recurrence ? periodParts(target.recurrence.from).dayBefore : last - 1;
  const substitute = declaration.baseline && !usable ? seriesOf(kept.admitted, start, until).slice(0, 1) : [];
  return {
    ...context,
    readings: kept,
    baseline: usable ?? substitute[0] ?? null,
    substitute,
    noBaseline: known ? 'series-break' : 'no-baseline',
  };
}
