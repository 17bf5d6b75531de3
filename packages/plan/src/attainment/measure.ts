import type { Reason } from '../vocabulary/reason.js';
import type { Attainment } from './attainment.js';
import { marginOf, satisfies } from './goal.js';
import { elapsedShare } from './quantities/elapsed-share.js';
import { expectedLinear, expectedStep, type Point } from './quantities/expected.js';
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
  | 'ratio'
  | 'changeFromBaseline'
  | 'expected'
  | 'scheduleVariance'
  | 'pace'
  | 'elapsed'
  | 'rates'
>;

/**
 * Calculates every quantity that holds for the target; the others say why they do not.
 *
 * @param at - null where there is no value; then `why` stands in every quantity.
 */
export function measure(setting: Setting, at: Point | null, why: Reason): Measures {
  const { goal, rules, baseline, noBaseline, noTrajectory, whole, time: targetTime } = setting;
  const { value: observed, time } = at ?? nowhere;
  const { value, time: baselineTime } = baseline ?? nowhere;
  const target = goal.aim ?? 0;
  const nothing = at ? rules.event : why;
  const unanchored = nothing ?? (baseline ? null : noBaseline);
  const unaimed = nothing ?? (!goal.sign ? 'no-direction' : goal.aim === null ? 'no-target-value' : null);
  const unrated = nothing ?? rules.rates;
  const expected = unless(unaimed, () => expectedAt(setting, target, time));
  const numbers = {
    direction: goal.sign ?? 1,
    baseline: value,
    baselineTime,
    target,
    targetTime,
    observed,
    observedTime: time,
    expected: expected.value ?? 0,
  };
  const rateTo = (to: number, toTime: number) =>
    unless(unrated ?? unanchored, () => yearlyRate({ from: value, fromTime: baselineTime, to, toTime }));
  const rate = rateTo(observed, time);
  // More than 350 whole things is 351.
  const needed = goal.strict && whole ? target + numbers.direction : target;
  const undecided = goal.strict && !whole && observed === target ? 'equal-but-strict' : null;
  const required = unless(unrated ?? unaimed ?? undecided, () => requiredRate({ ...numbers, target: needed }));
  return {
    margin: unless(nothing, () => marginOf(goal, observed)),
    progress:
      at && rules.event
        ? quantity(Number(satisfies(goal, observed)))
        : unless(unanchored ?? unaimed, () => progressFromBaseline(numbers)),
    ratio: unless(unaimed ?? rules.ratio, () => ratioToTarget(numbers)),
    changeFromBaseline: unless(unanchored, () => quantity(observed - value)),
    expected,
    scheduleVariance: unless(noTrajectory ?? expected.reason, () => scheduleVariance(numbers)),
    pace: unless(noTrajectory ?? unanchored ?? expected.reason, () => pace(numbers)),
    elapsed: unless(unanchored, () => elapsedShare({ ...numbers, time })),
    rates: {
      observed: rate,
      planned: unless(unaimed, () => rateTo(target, targetTime)),
      required,
      acceleration: unless(required.reason ?? rate.reason, () =>
        acceleration({ required: required.value ?? 0, observed: rate.value ?? 0 }),
      ),
    },
  };
}

const nowhere: Point = { time: 0, value: 0 };

/** The quantity, unless there is a reason against it. */
function unless(reason: Reason | null | undefined, formula: () => Quantity): Quantity {
  return reason ? none(reason) : formula();
}

function expectedAt({ path, milestones }: Setting, target: number, time: number): Quantity {
  if (path === 'whole') return quantity(target);
  return path === 'step' ? expectedStep(milestones, time) : expectedLinear(milestones, time);
}
