import type { Target } from '../plan/target.js';
import { periodParts } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import { beforeAll, latestDay } from './choose.js';
import type { Context } from './context.js';
import type { Reading } from './reading.js';

/**
 * Leaves out what no calculation on the target may use: for k of n, values above n, which are errors; baseline and values from before
 * a break in the series, once a value stands after it.
 */
export function comparable(context: Context, target: Target): Context {
  const { baseline, declaration, asOf } = context;
  const { admitted, leftOut } = context.readings;
  const of = ('of' in target && target.of) || Number.POSITIVE_INFINITY;
  const until = target.period ? periodParts(target.period).lastDay : asOf.lastDay;
  const last = latestDay(admitted.filter((reading) => reading.lastDay <= until));
  const breaks = (declaration.breaks ?? []).map((period) => periodParts(period).dayBefore).filter((day) => day < last);
  const start = Math.max(beforeAll, ...breaks);
  const against = ({ value, lastDay: day }: Reading): Reason | null =>
    value > of ? 'value-exceeds-universe' : day <= start ? 'series-break' : null;
  const broken = baseline && baseline.lastDay <= start;
  return {
    ...context,
    baseline: broken ? null : baseline,
    noBaseline: broken ? 'series-break' : 'no-baseline',
    readings: {
      admitted: admitted.filter((reading) => !against(reading)),
      leftOut: [
        ...leftOut,
        ...admitted.flatMap((reading) => {
          const reason = against(reading);
          return reason ? [{ reading, reason }] : [];
        }),
      ],
    },
  };
}
