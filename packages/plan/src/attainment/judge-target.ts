import type { Target } from '../plan/target.js';
import { type Period, periodParts } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Clocks } from './assessment.js';
import { choose } from './choose.js';
import { comparable } from './comparable.js';
import type { Context, SharedContext } from './context.js';
import { eventReadings } from './event-readings.js';
import { evidenceOf } from './evidence-of.js';
import { type Goal, goalOf } from './goal.js';
import { judgeDated } from './judge-dated.js';
import { judgeRecurring } from './judge-recurring.js';
import type { Judgement } from './judgement.js';
import type { Outcome } from './outcome.js';
import { partYearReadings } from './part-year-readings.js';
import { qualityOf } from './quality-of.js';
import type { Readings } from './reading.js';

/** Judges one target. */
export function judgeTarget(shared: SharedContext, target: Target, clocks: Clocks): Judgement {
  const context = comparable(shared, target);
  const { profile, indicator, readings } = context;
  const { id, name, kind, direction, unitOfMeasure, baseline } = indicator;
  const { used, ...outcome } = outcomeOf(context, target);
  const dataQuality = qualityOf(context, used, outcome);
  return {
    target: target.id,
    indicator: id,
    indicatorName: name,
    kind,
    direction,
    unitOfMeasure,
    baseline,
    promise: target,
    ...clocks,
    ...outcome,
    dataQuality,
    evidence: evidenceOf(used, readings),
    reasons: [...new Set([...outcome.reasons, ...dataQuality.flags])],
    rating: profile?.apply?.(profile, context, target, outcome.numbers) ?? null,
  };
}

function outcomeOf(context: Context, target: Target): Outcome {
  const { indicator, readings, asOf } = context;
  const at = (period: Period, given: Readings, previous?: Outcome, missing?: Reason) => {
    const goal = goalAt(context, target, period, previous);
    const readings = partYearReadings(given, goal, periodParts(period), asOf);
    return judgeDated({ ...context, readings }, target, period, missing ? { ...goal, missing } : goal);
  };
  if (target.recurrence) return judgeRecurring(context, target, target.recurrence, at);
  const period = target.period ?? '';
  const goal = goalAt(context, target, period);
  return at(
    period,
    indicator.kind === 'event'
      ? eventReadings(readings, goal, Math.min(periodParts(period).lastDay, asOf.lastDay))
      : readings,
  );
}

/**
 * The goal in one period. A change is measured from the baseline; from the value of the period before (the baseline where that is its
 * period); or from this promise's own level of the period before. A direction that recurs is a change from the period before.
 */
function goalAt({ indicator, baseline, readings }: Context, target: Target, period: Period, previous?: Outcome): Goal {
  const { dayBefore } = periodParts(period);
  const follows = 'relativeTo' in target ? target.relativeTo : target.recurrence ? 'previous-actual' : 'baseline';
  const reference =
    follows === 'baseline' || dayBefore === baseline?.lastDay
      ? baseline?.value
      : follows === 'previous-actual'
        ? choose(readings.admitted.filter(({ lastDay }) => lastDay === dayBefore)).reading?.value
        : (previous?.numbers.target ?? baseline?.value);
  return goalOf(target, indicator.direction, reference ?? null);
}
