import type { ImprovementTarget } from '../plan/target.js';
import { lastDay, previousPeriod } from '../vocabulary/last-day.js';
import type { Period } from '../vocabulary/period.js';
import { choose, readingsAt } from './choose.js';
import type { Context } from './context.js';
import { kindRules } from './kind-rules.js';
import type { Reading } from './reading.js';

/** The level that an improvement is measured from; null where it is not known. */
export interface Reference {
  readonly value: number | null;
  /** The observation it is; null where it is the baseline or a target. */
  readonly reading: Reading | null;
}

/**
 * The reference of an improvement in one period: the baseline; the value of the period before (the baseline where that is its
 * period); or the target of the period before: another target of the indicator for that period, else this promise's own chain from
 * the baseline.
 */
export function referenceFor(
  context: Context,
  relativeTo: ImprovementTarget['relativeTo'],
  period: Period,
  chain: number | null,
): Reference {
  const { indicator, baseline, baselineDay } = context;
  const before = previousPeriod(period);
  const day = lastDay(before);
  if (relativeTo === 'baseline' || day === baselineDay) return { value: baseline?.value ?? null, reading: null };
  if (relativeTo === 'previous-target') {
    const level = indicator.targets.find(
      (target) => target.period && lastDay(target.period) === day && 'value' in target,
    );
    const stated = level && 'value' in level && level.operator !== 'improve' ? level.value : null;
    return { value: stated ?? chain, reading: null };
  }
  const { reading } = choose(
    readingsAt(context.readings.admitted, before, day, kindRules[indicator.kind].ownPeriodOnly),
  );
  return { value: reading?.value ?? null, reading };
}
