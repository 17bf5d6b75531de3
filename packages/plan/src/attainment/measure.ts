import type { Reason } from '../vocabulary/reason.js';
import type { Attainment } from './attainment.js';
import { marginOf, satisfies } from './goal.js';
import { elapsedShare } from './quantities/elapsed-share.js';
import { expectedLinear, expectedStep, type Point } from './quantities/expected.js';
import { compoundGrowth } from './quantities/growth.js';
import { pace } from './quantities/pace.js';
import { progressFromBaseline } from './quantities/progress.js';
import { none, type Quantity, quantity } from './quantities/quantity.js';
import { acceleration, requiredRate, yearlyRate } from './quantities/rates.js';
import { ratioToTarget } from './quantities/ratio.js';
import { scheduleVariance } from './quantities/schedule-variance.js';
import type { Setting } from './setting.js';

/** The quantities of one value at one date. */
export type Measures = Pick<
  Attainment,
  | 'margin'
  | 'progress'
  | 'progressToRange'
  | 'ratio'
  | 'changeFromBaseline'
  | 'expected'
  | 'scheduleVariance'
  | 'pace'
  | 'elapsed'
  | 'rates'
>;

/** None of them, for one reason. */
export function unmeasured(reason: Reason): Measures {
  const no = none(reason);
  return {
    margin: no,
    progress: no,
    progressToRange: null,
    ratio: no,
    changeFromBaseline: no,
    expected: no,
    scheduleVariance: no,
    pace: no,
    elapsed: no,
    rates: { observed: no, planned: no, required: no, acceleration: no, cagr: no },
  };
}

/** Calculates every quantity that holds for the target; the others say why they do not. */
export function measure(setting: Setting, { value, time }: Point): Measures {
  const { goal, rules, baseline, breaks, targetTime, noTrajectory, whole } = setting;
  if (rules.event) return { ...unmeasured(rules.event), progress: quantity(Number(satisfies(goal, value))) };
  const from = baseline ?? { time: 0, value: 0 };
  const direction = goal.sign ?? 1;
  const target = goal.aim ?? 0;
  // Nothing is calculated from a baseline that is missing or lies before a break in the series.
  const broken = breaks.some((start) => from.time < start && start <= time) ? 'series-break' : null;
  const unanchored = baseline ? broken : 'no-baseline';
  const unaimed = !goal.sign ? 'no-direction' : goal.aim === null ? 'no-target-value' : null;
  const progressTo = (end: number) =>
    unless(unanchored ?? unaimed, () =>
      progressFromBaseline({ direction, baseline: from.value, target: end, observed: value }),
    );
  const between = (formula: typeof yearlyRate, to: number, toTime: number) =>
    unless(unanchored, () => formula({ from: from.value, fromTime: from.time, to, toTime }));
  const expected = unless(unaimed, () => expectedAt(setting, target, time));
  const unexpected = noTrajectory ?? expected.reason;
  const due = expected.value ?? 0;
  const observed = between(yearlyRate, value, time);
  const required = unless(unaimed ?? (goal.strict && !whole && value === target ? 'equal-but-strict' : null), () =>
    requiredRate({
      direction,
      // More than 350 whole things is 351.
      target: goal.strict && whole ? target + direction : target,
      targetTime,
      observed: value,
      observedTime: time,
    }),
  );
  return {
    margin: marginOf(goal, value),
    progress: progressTo(target),
    progressToRange: goal.range && { low: progressTo(goal.range.low), high: progressTo(goal.range.high) },
    ratio: unless(rules.ratio ?? unaimed, () => ratioToTarget({ target, observed: value })),
    changeFromBaseline: unless(unanchored, () => quantity(value - from.value)),
    expected,
    scheduleVariance: unless(unexpected, () => scheduleVariance({ direction, expected: due, observed: value })),
    pace: unless(unexpected ?? unanchored, () =>
      pace({ direction, baseline: from.value, expected: due, observed: value }),
    ),
    elapsed: unless(baseline ? null : 'no-baseline', () => elapsedShare({ baselineTime: from.time, time, targetTime })),
    rates: rules.rates
      ? unmeasured(rules.rates).rates
      : {
          observed,
          planned: unless(unaimed, () => between(yearlyRate, target, targetTime)),
          required,
          acceleration: unless(required.reason ?? observed.reason, () =>
            acceleration({ required: required.value ?? 0, observed: observed.value ?? 0 }),
          ),
          cagr: unless(rules.models, () => between(compoundGrowth, value, time)),
        },
  };
}

/** The quantity, unless there is a reason against it. */
function unless(reason: Reason | null | undefined, formula: () => Quantity): Quantity {
  return reason ? none(reason) : formula();
}

function expectedAt({ path, milestones }: Setting, target: number, time: number): Quantity {
  if (path === 'whole') return quantity(target);
  return path === 'step' ? expectedStep(milestones, time) : expectedLinear(milestones, time);
}
