import type { Target } from '../plan/target.js';
import { lastDay, previousPeriod } from '../vocabulary/last-day.js';
import type { Period } from '../vocabulary/period.js';
import { assessDated } from './assess-dated.js';
import { assessRecurring } from './assess-recurring.js';
import type { AssessOptions } from './assessment.js';
import type { Attainment } from './attainment.js';
import { choose, readingsAt } from './choose.js';
import type { Context } from './context.js';
import { eventReadings } from './event-readings.js';
import { evidenceOf, remarksOnEvidence } from './evidence-of.js';
import { type Goal, goalOf } from './goal.js';
import type { Judgement } from './judgement.js';
import { kindRules } from './kind-rules.js';
import { planDefaultId } from './profiles/plan-default.js';
import { qualityOf } from './quality-of.js';
import type { Readings } from './reading.js';
import { said } from './said.js';

/** The whole judgement of one target. */
export function assessTarget(
  shared: Context,
  target: Target,
  options: AssessOptions,
  trajectoryProfile: string,
): Attainment {
  const context = within(shared, target);
  const { indicator, remarks, readings } = context;
  const { asOf, knownAt, profile } = options;
  const judged = judge(context, target);
  const { used, ...judgement } = judged;
  const left = (reason: string) => readings.leftOut.some((one) => one.reason === reason);
  return {
    target: target.id,
    indicator: indicator.id,
    indicatorName: indicator.name,
    kind: indicator.kind,
    direction: indicator.direction,
    unitOfMeasure: indicator.unitOfMeasure,
    promise: target,
    baseline: indicator.baseline,
    asOf,
    knownAt: knownAt ?? null,
    withHindsight: !knownAt,
    profile: profile?.id ?? planDefaultId,
    trajectoryProfile,
    rating: profile?.apply?.(profile, context, target, judgement.numbers) ?? null,
    ...judgement,
    reasons: [
      ...new Set([
        ...judgement.reasons,
        ...remarksOnEvidence(used),
        ...remarks,
        ...said({
          'target-period-inferred': target.periodBasis === 'inferred',
          conflicting: left('conflicting'),
          'value-exceeds-universe': left('value-exceeds-universe'),
          'not-finite': left('not-finite'),
        }),
      ]),
    ],
    evidence: evidenceOf(used, readings.leftOut),
    dataQuality: qualityOf(context, judged),
  };
}

function judge(context: Context, target: Target): Judgement {
  const { indicator, readings, asOf } = context;
  const at = (period: Period, within: Readings, previous?: Judgement) =>
    assessDated({ ...context, readings: within }, target, period, goalAt(context, target, period, previous));
  if (target.recurrence) return assessRecurring(context, target, target.recurrence, at);
  const period = target.period ?? asOf;
  const goal = goalAt(context, target, period);
  const day = lastDay(period);
  return at(period, indicator.kind === 'event' ? eventReadings(readings, goal, day < asOf ? day : asOf) : readings);
}

/**
 * The goal in one period. A change is measured from the baseline; from the value of the period before (the baseline where that is its
 * period); or from the target of the period before: another target of the indicator for that period, else this promise's own level
 * of then. A direction that recurs is a change from the period before.
 */
function goalAt(
  { indicator, baseline, readings }: Context,
  target: Target,
  period: Period,
  previous?: Judgement,
): Goal {
  const before = previousPeriod(period);
  const day = lastDay(before);
  const follows =
    target.operator === 'improve' ? target.relativeTo : target.recurrence ? 'previous-actual' : 'baseline';
  const first = follows === 'baseline' || day === baseline?.lastDay;
  const stated = indicator.targets.find((other) => other.period === before && 'of' in other);
  const reference = first
    ? baseline?.value
    : follows === 'previous-actual'
      ? choose(readingsAt(readings.admitted, before, day, kindRules[indicator.kind])).reading?.value
      : stated && 'of' in stated
        ? stated.value
        : (previous?.numbers.target ?? baseline?.value);
  return goalOf(target, indicator.direction, reference ?? null);
}

/** For k of n: values above n are errors and are left out. */
function within(context: Context, target: Target): Context {
  const of = ('of' in target && target.of) || Number.POSITIVE_INFINITY;
  const { admitted, leftOut } = context.readings;
  const errors = admitted.filter((reading) => reading.value > of);
  return {
    ...context,
    readings: {
      admitted: admitted.filter((reading) => reading.value <= of),
      leftOut: [...leftOut, ...errors.map((reading) => ({ reading, reason: 'value-exceeds-universe' as const }))],
    },
  };
}
