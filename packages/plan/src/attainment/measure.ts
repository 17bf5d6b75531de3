import type { Reason } from '../vocabulary/reason.js';
import type { Attainment, NumbersUsed } from './attainment.js';
import { marginOf, satisfies } from './goal.js';
import { expectedLinear, expectedProRata, type Point } from './quantities/expected.js';
import { pace } from './quantities/pace.js';
import { progressFromBaseline } from './quantities/progress.js';
import { none, type Quantity, quantity } from './quantities/quantity.js';
import { overSpan } from './quantities/quotient.js';
import { acceleration, requiredRate } from './quantities/rates.js';
import { ratioToTarget } from './quantities/ratio.js';
import { scheduleVariance } from './quantities/schedule-variance.js';
import type { Setting } from './setting.js';

/** The quantities of one value at one date. */
export type Measures = Pick<
  Attainment,
  | 'numbers'
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
  const { goal, rules, baseline, noBaseline, noTrajectory, whole, path } = setting;
  const { sign: direction, aim: target } = goal;
  // Within its year a yearly flow begins at 0.
  const start = path === 'pro-rata' ? { time: setting.time - 1, value: 0 } : baseline;
  const numbers: NumbersUsed = {
    direction,
    target,
    baseline: start?.value ?? null,
    baselineTime: start?.time ?? null,
    targetTime: setting.time,
    observed: at?.value ?? null,
    observedTime: at?.time ?? null,
  };
  const nothing = at ? rules.event : why;
  const unanchored = nothing ?? (start ? null : noBaseline);
  const incomparable = unanchored ?? (path === 'pro-rata' ? 'part-of-year' : null);
  const unaimed = nothing ?? (!direction ? 'no-direction' : target === null ? 'no-target-value' : null);
  const unrated = nothing ?? rules.rates;
  // Where a number is missing there is a reason, and no formula is asked.
  const known = numbers as Known;
  const { observed, observedTime } = known;
  const expected = unless(unaimed, () => expectedAt(setting, known));
  const scheduled = { ...known, expected: expected.value ?? 0 };
  const { baseline: from, baselineTime, targetTime } = known;
  const perYear = (change: number, until: number) =>
    unless(unrated ?? unanchored, () => overSpan(change, baselineTime, until));
  const rate = perYear(observed - from, observedTime);
  // More than 350 whole things is 351.
  const needed = goal.strict && whole ? known.target + known.direction : known.target;
  const undecided = goal.strict && !whole && observed === target ? 'equal-but-strict' : null;
  const required = unless(unrated ?? unaimed ?? undecided, () => requiredRate({ ...known, target: needed }));
  return {
    numbers,
    margin: unless(nothing, () => marginOf(goal, observed)),
    progress:
      at && rules.event
        ? quantity(Number(satisfies(goal, observed)))
        : unless(incomparable ?? unaimed, () => progressFromBaseline(known)),
    ratio: unless(unaimed ?? rules.ratio, () => ratioToTarget(known)),
    changeFromBaseline: unless(incomparable, () => quantity(observed - from)),
    expected,
    scheduleVariance: unless(noTrajectory ?? expected.reason, () => scheduleVariance(scheduled)),
    pace: unless(noTrajectory ?? unanchored ?? expected.reason, () => pace(scheduled)),
    elapsed: unless(unanchored, () => overSpan(observedTime - baselineTime, baselineTime, targetTime)),
    rates: {
      observed: rate,
      planned: unless(unaimed, () => perYear(known.target - from, targetTime)),
      required,
      acceleration: unless(required.reason ?? rate.reason, () =>
        acceleration({ required: required.value ?? 0, observed: rate.value ?? 0 }),
      ),
    },
  };
}

/** The numbers where all of them are there. */
type Known = { readonly [Name in keyof NumbersUsed]: NonNullable<NumbersUsed[Name]> };

/** The quantity, unless there is a reason against it. */
function unless(reason: Reason | null | undefined, formula: () => Quantity): Quantity {
  return reason ? none(reason) : formula();
}

function expectedAt({ path, milestones }: Setting, { target, observedTime: time }: Known): Quantity {
  if (path === 'whole') return quantity(target);
  // Months are counted, since their share of the axis is not exact.
  if (path === 'pro-rata') return expectedProRata({ target, elapsed: (Math.round(time * 12) % 12) / 12 });
  // In steps, what lies ahead is not looked at.
  return expectedLinear(path === 'step' ? milestones.filter((one) => one.time <= time) : milestones, time);
}
