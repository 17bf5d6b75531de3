import type { Reason } from '../vocabulary/reason.js';
import type { Attainment, Rates } from './attainment.js';
import { elapsedShare } from './quantities/elapsed-share.js';
import { expectedLinear, expectedStep, type Point } from './quantities/expected.js';
import { compoundGrowth } from './quantities/growth.js';
import { pace } from './quantities/pace.js';
import { progressFromBaseline } from './quantities/progress.js';
import { none, type Quantity, quantity, type Sign } from './quantities/quantity.js';
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
export function measure(setting: Setting, at: Point): Measures {
  const { goal, rules, targetTime, noTrajectory } = setting;
  const { value, time } = at;
  const anchored = (formula: (baseline: Point) => Quantity) => anchoredAt(setting, time, formula);
  const progressTo = (target: number | null) =>
    anchored(({ value: baseline }) =>
      aimed(goal.sign, target, (direction, aim) =>
        progressFromBaseline({ direction, baseline, target: aim, observed: value }),
      ),
    );
  const expected = expectedAt(setting, time);
  const against = (formula: (direction: Sign, expected: number) => Quantity) =>
    noTrajectory ? none(noTrajectory) : expected.value === null ? expected : aimed(goal.sign, expected.value, formula);
  return {
    margin: goal.margin(value),
    progress: progressTo(goal.aim),
    progressToRange: goal.low === null ? null : { low: progressTo(goal.low), high: progressTo(goal.high) },
    ratio: rules.ratio
      ? none(rules.ratio)
      : aimed(goal.sign, goal.aim, (_, target) => ratioToTarget({ target, observed: value })),
    changeFromBaseline: anchored((baseline) => quantity(value - baseline.value)),
    expected,
    scheduleVariance: against((direction, due) => scheduleVariance({ direction, expected: due, observed: value })),
    pace: against((direction, due) =>
      anchored((baseline) => pace({ direction, baseline: baseline.value, expected: due, observed: value })),
    ),
    elapsed: setting.baseline
      ? elapsedShare({ baselineTime: setting.baseline.time, time, targetTime })
      : none('no-baseline'),
    rates: ratesOf(setting, at),
  };
}

/** Nothing is calculated from a baseline that is missing or lies before a break in the series. */
function anchoredAt({ baseline, breaks }: Setting, time: number, formula: (baseline: Point) => Quantity): Quantity {
  if (!baseline) return none('no-baseline');
  if (breaks.some((start) => baseline.time < start && start <= time)) return none('series-break');
  return formula(baseline);
}

function aimed(sign: Sign | null, aim: number | null, formula: (sign: Sign, aim: number) => Quantity): Quantity {
  if (aim === null) return none(sign ? 'no-target-value' : 'no-direction');
  return sign ? formula(sign, aim) : none('no-direction');
}

function expectedAt({ goal, path, milestones }: Setting, time: number): Quantity {
  if (goal.aim === null) return none(goal.sign ? 'no-target-value' : 'no-direction');
  if (path === 'whole') return quantity(goal.aim);
  return path === 'step' ? expectedStep(milestones, time) : expectedLinear(milestones, time);
}

function ratesOf(setting: Setting, { value, time }: Point): Rates {
  const { goal, rules, targetTime, whole } = setting;
  const no = rules.rates ? none(rules.rates) : null;
  const between = (formula: typeof yearlyRate, to: number, toTime: number) =>
    anchoredAt(setting, time, (baseline) => formula({ from: baseline.value, fromTime: baseline.time, to, toTime }));
  const observed = no ?? between(yearlyRate, value, time);
  const required =
    no ??
    aimed(goal.sign, goal.aim, (direction, aim) => {
      if (goal.strict && value === aim && !whole) return none('equal-but-strict');
      // More than 350 whole things is 351.
      const target = goal.strict && whole ? aim + direction : aim;
      return requiredRate({ direction, target, targetTime, observed: value, observedTime: time });
    });
  return {
    observed,
    planned: no ?? aimed(goal.sign, goal.aim, (_, aim) => between(yearlyRate, aim, targetTime)),
    required,
    acceleration:
      required.value === null
        ? required
        : observed.value === null
          ? observed
          : acceleration({ required: required.value, observed: observed.value }),
    cagr: rules.growth ? none(rules.growth) : between(compoundGrowth, value, time),
  };
}
