import type { Attainment } from './attainment.js';
import { type Known, type Obstacle, unless } from './measure.js';
import { milestonesUntil } from './milestones.js';
import { expectedLinear, expectedProRata } from './quantities/expected.js';
import { pace } from './quantities/pace.js';
import { type Quantity, quantity } from './quantities/quantity.js';
import { overSpan } from './quantities/quotient.js';
import { acceleration, requiredRate } from './quantities/rates.js';
import { ratioToTarget } from './quantities/ratio.js';
import { scheduleVariance } from './quantities/schedule-variance.js';
import type { Setting } from './setting.js';

/** How a value stands on the way to its target. */
export type Schedule = Pick<Attainment, 'ratio' | 'expected' | 'scheduleVariance' | 'pace' | 'elapsed' | 'rates'>;

/**
 * Calculates every quantity of the way that makes sense for the target; the others say why they do not.
 *
 * @param nothing - What stands in the way of any quantity at all.
 * @param unanchored - Of one from the baseline.
 * @param unaimed - Of one of the target.
 */
export function scheduleOf(
  setting: Setting,
  known: Known,
  nothing: Obstacle,
  unanchored: Obstacle,
  unaimed: Obstacle,
): Schedule {
  const { goal, rules, noTrajectory, whole } = setting;
  const { observed, observedTime, baseline: from, baselineTime, targetTime, target } = known;
  const expected = unless(unaimed, expectedAt(setting, known));
  const scheduled = { ...known, expected: expected.value ?? 0 };
  const unrated = nothing ?? rules.rates;
  const perYear = (change: number, until: number) =>
    unless(unrated ?? unanchored, overSpan(change, baselineTime, until));
  const rate = perYear(observed - from, observedTime);
  // More than 350 whole things is 351.
  const needed = goal.strict && whole ? target + known.direction : target;
  const undecided = goal.strict && !whole && observed === target ? 'equal-but-strict' : null;
  const required = unless(unrated ?? unaimed ?? undecided, requiredRate({ ...known, target: needed }));
  return {
    expected,
    ratio: unless(unaimed ?? rules.ratio, ratioToTarget(known)),
    scheduleVariance: unless(noTrajectory ?? expected.reason, scheduleVariance(scheduled)),
    elapsed: unless(unanchored, overSpan(observedTime - baselineTime, baselineTime, targetTime)),
    pace: unless(noTrajectory ?? unanchored ?? expected.reason, pace(scheduled)),
    rates: {
      planned: unless(unaimed, perYear(target - from, targetTime)),
      observed: rate,
      required,
      acceleration: unless(
        required.reason ?? rate.reason,
        acceleration({ required: required.value ?? 0, observed: rate.value ?? 0 }),
      ),
    },
  };
}

function expectedAt(setting: Setting, { target, observedTime: time }: Known): Quantity {
  const { path } = setting;
  if (path === 'whole') return quantity(target);
  // Months are counted, since their share of the axis is not exact.
  if (path === 'pro-rata') return expectedProRata({ target, elapsed: (Math.round(time * 12) % 12) / 12 });
  // In steps, what lies ahead is not looked at.
  return expectedLinear(
    milestonesUntil(setting).filter((one) => path !== 'step' || one.time <= time),
    time,
  );
}
