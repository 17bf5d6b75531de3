import type { Target } from '../plan/target.js';
import { type Period, periodParts } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import { assessDated } from './assess-dated.js';
import { assessRecurring } from './assess-recurring.js';
import type { Clocks } from './assessment.js';
import type { Attainment } from './attainment.js';
import { choose } from './choose.js';
import { comparable } from './comparable.js';
import type { Context, SharedContext } from './context.js';
import { eventReadings } from './event-readings.js';
import { evidenceOf } from './evidence-of.js';
import { type Goal, goalOf } from './goal.js';
import type { Judgement } from './judgement.js';
import { partYearReadings } from './part-year-readings.js';
import type { Method } from './profiles/profile.js';
import { qualityOf } from './quality-of.js';
import type { Readings } from './reading.js';

/** The whole judgement of one target. */
export function assessTarget(shared: SharedContext, target: Target, clocks: Clocks, profile: Method): Attainment {
  const context = comparable(shared, target);
  const { indicator, readings } = context;
  const { used, ...judgement } = judge(context, target);
  const dataQuality = qualityOf(context, used, judgement);
  return {
    target: target.id,
    indicator: indicator.id,
    indicatorName: indicator.name,
    kind: indicator.kind,
    direction: indicator.direction,
    unitOfMeasure: indicator.unitOfMeasure,
    promise: target,
    baseline: indicator.baseline,
    ...clocks,
    ...judgement,
    rating: profile.apply?.(profile, context, target, judgement.numbers) ?? null,
    reasons: [...new Set([...judgement.reasons, ...dataQuality.flags])],
    evidence: evidenceOf(used, readings),
    dataQuality,
  };
}

function judge(context: Context, target: Target): Judgement {
  const { indicator, readings, asOf } = context;
  const at = (period: Period, given: Readings, previous?: Judgement, missing?: Reason) => {
    const goal = goalAt(context, target, period, previous);
    const readings = partYearReadings(given, goal, periodParts(period), asOf);
    return assessDated({ ...context, readings }, target, period, missing ? { ...goal, missing } : goal);
  };
  if (target.recurrence) return assessRecurring(context, target, target.recurrence, at);
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
function goalAt(
  { indicator, baseline, readings }: Context,
  target: Target,
  period: Period,
  previous?: Judgement,
): Goal {
  const { dayBefore } = periodParts(period);
  const follows = 'relativeTo' in target ? target.relativeTo : target.recurrence ? 'previous-actual' : 'baseline';
  const reference =
    follows === 'baseline' || dayBefore === baseline?.lastDay
      ? baseline?.value
      : follows === 'previous-actual'
        ? choose(readings.admitted.filter((one) => one.lastDay === dayBefore)).reading?.value
        : (previous?.numbers.target ?? baseline?.value);
  return goalOf(target, indicator.direction, reference ?? null);
}
