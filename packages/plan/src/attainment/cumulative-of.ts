import type { LevelTarget } from '../plan/target.js';
import { lastDay } from '../vocabulary/last-day.js';
import type { Cumulative } from './assessment.js';
import { choose, readingsAt } from './choose.js';
import type { Context } from './context.js';
import { goalOf } from './goal.js';
import { marginToTarget } from './quantities/margin.js';
import { none, quantity } from './quantities/quantity.js';

/** Yearly flows with targets for two years or more, added up over the due ones; null for everything else. */
export function cumulativeOf({ indicator, readings, asOf }: Context): Cumulative | null {
  const yearly = new Map<string, LevelTarget>();
  for (const target of indicator.targets) {
    // Of several promises for one year the first in the text.
    if (isLevel(target) && target.period && !yearly.has(target.period)) yearly.set(target.period, target);
  }
  if (indicator.kind !== 'flow' || yearly.size < 2) return null;
  const due = [...yearly].filter(([period]) => lastDay(period) <= asOf);
  const values = due.map(([period]) => choose(readingsAt(readings.admitted, period, lastDay(period), true)).reading);
  const missing = due.filter((_, index) => !values[index]).map(([period]) => period);
  const [first] = yearly.values();
  const sign = first ? goalOf(first, indicator.direction, null)?.sign : null;
  const promised = due.length ? quantity(due.reduce((sum, [, target]) => sum + target.value, 0)) : none('not-due');
  const observed =
    !due.length || missing.length
      ? none(due.length ? 'no-observation' : 'not-due')
      : quantity(values.reduce((sum, reading) => sum + (reading?.value ?? 0), 0));
  const margin =
    sign && promised.value !== null && observed.value !== null
      ? marginToTarget({ direction: sign, target: promised.value, observed: observed.value })
      : none(observed.reason ?? promised.reason ?? 'no-direction');
  const attained = margin.value === null ? null : margin.value >= 0;
  return { periods: due.map(([period]) => period), missing, promised, observed, margin, attained };
}

function isLevel(target: { operator: string; recurrence: unknown }): target is LevelTarget {
  return !target.recurrence && /^[<>]?=?$/.test(target.operator);
}
