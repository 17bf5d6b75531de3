import type { Reason } from '../vocabulary/reason.js';
import type { NumbersUsed } from './evidence.js';
import { marginOf, satisfies } from './goal.js';
import type { Judgement } from './judgement.js';
import type { Point } from './quantities/expected.js';
import { progressFromBaseline } from './quantities/progress.js';
import { none, type Quantity, quantity } from './quantities/quantity.js';
import type { Schedule } from './schedule.js';
import type { Setting } from './setting.js';

/** What is said of a value in numbers: margin and progress, and whatever is worked out further. */
export interface Measures
  extends Pick<Judgement, 'numbers' | 'margin' | 'progress' | 'changeFromBaseline'>,
    Partial<Schedule> {}

/** Why a quantity has no answer; nothing where it has. */
export type Obstacle = Reason | null | undefined;

/**
 * Calculates what makes sense for the target of one value at one date; elsewhere there is a reason instead.
 *
 * @param at - null where there is no value; then `why` stands in every quantity.
 */
export function measure(setting: Setting, at: Point | null, why: Reason): Measures {
  const { goal, rules, baseline, noBaseline, path, time, further } = setting;
  const { sign: direction, aim: target } = goal;
  // Within its year a yearly flow begins at 0.
  const start = path === 'pro-rata' ? { time: time - 1, value: 0 } : baseline;
  const numbers: NumbersUsed = {
    direction,
    target,
    baseline: start?.value ?? null,
    baselineTime: start?.time ?? null,
    targetTime: time,
    observed: at?.value ?? null,
    observedTime: at?.time ?? null,
  };
  const nothing = at ? rules.event : why;
  const unanchored = nothing ?? (start ? null : noBaseline);
  const incomparable = unanchored ?? (path === 'pro-rata' ? 'part-of-year' : null);
  const unaimed = nothing ?? (!direction ? 'no-direction' : target === null ? 'no-target-value' : null);
  // Where a number is missing there is a reason, and what a formula makes of it is not looked at.
  const known = numbers as Known;
  return {
    numbers,
    margin: unless(nothing, marginOf(goal, known.observed)),
    progress:
      at && rules.event
        ? quantity(Number(satisfies(goal, at.value)))
        : unless(incomparable ?? unaimed, progressFromBaseline(known)),
    changeFromBaseline: unless(incomparable, quantity(known.observed - known.baseline)),
    ...further?.schedule(setting, known, nothing, unanchored, unaimed),
  };
}

/** The numbers where all of them are there. */
export type Known = { readonly [Name in keyof NumbersUsed]: NonNullable<NumbersUsed[Name]> };

/** The quantity, unless there is a reason against it. */
export function unless(reason: Obstacle, known: Quantity): Quantity {
  return reason ? none(reason) : known;
}
