import type { Target } from '../plan/target.js';
import { lastDay } from '../vocabulary/last-day.js';
import { periodEnd } from '../vocabulary/period.js';
import { assessDated } from './assess-dated.js';
import { assessEvent } from './assess-event.js';
import { assessRecurring } from './assess-recurring.js';
import type { AssessOptions } from './assessment.js';
import type { Attainment } from './attainment.js';
import type { Context } from './context.js';
import { evidenceOf, remarksOn } from './evidence-of.js';
import { goalOf } from './goal.js';
import { type Judgement, openJudgement } from './judgement.js';
import { kindRules } from './kind-rules.js';
import { unmeasured } from './measure.js';
import type { Profile } from './profiles/profile.js';
import { qualityOf } from './quality-of.js';
import { rateTarget } from './rate-target.js';
import { referenceFor } from './reference.js';

/** The whole judgement of one target. */
export function assessTarget(
  shared: Context,
  target: Target,
  options: AssessOptions,
  profile: Profile,
  trajectoryProfile: string,
): Attainment {
  const context = withinUniverse(shared, target);
  const { indicator, remarks, readings } = context;
  const { used, ...judgement } = judge(context, target);
  const reasons = [
    ...judgement.reasons,
    ...remarksOn(used.judged),
    ...remarks,
    ...(target.periodBasis === 'inferred' ? (['target-period-inferred'] as const) : []),
    ...readings.leftOut.flatMap(({ reason }) =>
      reason === 'value-exceeds-universe' || reason === 'not-finite' ? [reason] : [],
    ),
  ];
  return {
    target: target.id,
    indicator: indicator.id,
    indicatorName: indicator.name,
    kind: indicator.kind,
    direction: indicator.direction,
    unitOfMeasure: indicator.unitOfMeasure,
    promise: target,
    baseline: indicator.baseline,
    asOf: options.asOf,
    knownAt: options.knownAt ?? null,
    withHindsight: options.knownAt === undefined,
    profile: profile.id,
    trajectoryProfile,
    rating: rateTarget(context, target, judgement, profile),
    ...judgement,
    reasons: [...new Set(reasons)],
    evidence: evidenceOf(used, readings.leftOut),
    dataQuality: qualityOf(context, used, judgement),
  };
}

function judge(context: Context, target: Target): Judgement {
  const { indicator, baseline } = context;
  if (target.recurrence) return assessRecurring(context, target, target.recurrence);
  const period = target.period ?? '';
  const reference =
    target.operator === 'improve'
      ? referenceFor(context, target.relativeTo, period, baseline?.value ?? null)
      : { value: baseline?.value ?? null, reading: null };
  const goal = goalOf(target, indicator.direction, reference.value);
  if (!goal) return withoutReference(context, target);
  if (!Number.isFinite(goal.aim ?? 0)) return { ...withoutReference(context, target), reasons: ['not-finite'] };
  if (indicator.kind === 'event' || indicator.direction === 'event') return assessEvent(context, target, goal);
  return assessDated(context, target, goal, reference.reading ? [reference.reading] : []);
}

/** A change from something that is not known. */
function withoutReference({ indicator, asOf, baseline }: Context, target: Target): Judgement {
  const period = target.period ?? '';
  const due = lastDay(period) <= asOf;
  const reason =
    target.operator === 'improve' && target.relativeTo === 'previous-actual' ? 'no-previous-actual' : 'no-baseline';
  const numbers = {
    direction: null,
    baseline: baseline?.value ?? null,
    baselineTime: baseline?.time ?? null,
    target: null,
    targetTime: periodEnd(period),
    observed: null,
    observedTime: null,
  };
  const open = openJudgement(due, numbers, kindRules[indicator.kind].path);
  return { ...open, ...unmeasured(reason), reasons: due ? [reason] : ['not-due', reason] };
}

/** For k of n: values above n are errors and are left out. */
function withinUniverse(context: Context, target: Target): Context {
  const of = 'of' in target ? target.of : null;
  const { admitted, leftOut } = context.readings;
  if (of === null || admitted.every((reading) => reading.value <= of)) return context;
  const beyond = admitted.filter((reading) => reading.value > of);
  return {
    ...context,
    readings: {
      admitted: admitted.filter((reading) => reading.value <= of),
      leftOut: [...leftOut, ...beyond.map((reading) => ({ reading, reason: 'value-exceeds-universe' as const }))],
    },
  };
}
