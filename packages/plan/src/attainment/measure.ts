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
  const { goal, rules, time: targetTime, baseline, noBaseline, noTrajectory, whole } = setting;
  const { value, time } = at ?? nowhere;
  const from = baseline ?? nowhere;
  const direction = goal.sign ?? 1;
  const target = goal.aim ?? 0;
  const nothing = at ? rules.event : why;
  const unanchored = nothing ?? (baseline ? null : noBaseline);
  const unaimed = nothing ?? (!goal.sign ? 'no-direction' : goal.aim === null ? 'no-target-value' : null);
  const unrated = nothing ?? rules.rates;
  const rateTo = (to: number, toTime: number) =>
    unless(unrated ?? unanchored, () => yearlyRate({ from: from.value, fromTime: from.time, to, toTime }));
  const expected = unless(unaimed, () => expectedAt(setting, target, time));
  const due = expected.value ?? 0;
  const unexpected = noTrajectory ?? expected.reason;
  const observed = rateTo(value, time);
  const undecided = goal.strict && !whole && value === target ? 'equal-but-strict' : null;
  const required = unless(unrated ?? unaimed ?? undecided, () =>
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
    margin: unless(nothing, () => marginOf(goal, value)),
    progress:
      at && rules.event
        ? quantity(Number(satisfies(goal, value)))
        : unless(unanchored ?? unaimed, () =>
            progressFromBaseline({ direction, baseline: from.value, target, observed: value }),
          ),
    ratio: unless(unaimed ?? rules.ratio, () => ratioToTarget({ target, observed: value })),
    changeFromBaseline: unless(unanchored, () => quantity(value - from.value)),
    expected,
    scheduleVariance: unless(unexpected, () => scheduleVariance({ direction, expected: due, observed: value })),
    pace: unless(noTrajectory ?? unanchored ?? expected.reason, () =>
      pace({ direction, baseline: from.value, expected: due, observed: value }),
    ),
    elapsed: unless(unanchored, () => elapsedShare({ baselineTime: from.time, time, targetTime })),
    rates: {
      observed,
      planned: unless(unaimed, () => rateTo(target, targetTime)),
      required,
      acceleration: unless(required.reason ?? observed.reason, () =>
        acceleration({ required: required.value ?? 0, observed: observed.value ?? 0 }),
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
