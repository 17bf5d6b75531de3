import type { Target } from '../plan/target.js';
import { daysBetween, lastDay } from '../vocabulary/last-day.js';
import { type Period, periodLength } from '../vocabulary/period.js';
import { choose, latestDay, readingsAt, seriesOf } from './choose.js';
import { conflictOf } from './conflict-of.js';
import type { Context } from './context.js';
import { findFlips } from './find-flips.js';
import { type Goal, satisfies } from './goal.js';
import type { Judgement, Use } from './judgement.js';
import { projectionsOf } from './project.js';
import type { Point } from './quantities/expected.js';
import { quantity } from './quantities/quantity.js';
import type { Reading } from './reading.js';
import { said } from './said.js';
import { type Setting, settingOf } from './setting.js';
import { type Verdict, verdictOn, verdictOnTie } from './verdict.js';
import { addUpWithin } from './within-year.js';

/**
 * Judges a promise with one date: by the value at the date once it is due; before, by a flow's sum so far within its year, else by
 * the latest value.
 */
export function assessDated(context: Context, target: Target, period: Period, goal: Goal): Judgement {
  const { asOf, baseline, declaration } = context;
  const { admitted } = context.readings;
  const own = settingOf(context, target, period, goal);
  const { due, day } = own;
  const { ownPeriodOnly, event } = own.rules;
  const parts = due || !ownPeriodOnly ? null : addUpWithin(own, admitted);
  const setting = parts?.setting ?? own;
  const choice = choose(parts?.parts.slice(-1) ?? candidatesFor(own, admitted, baseline?.lastDay ?? ''));
  const at = goal.missing ? null : (parts ?? choice.reading);
  const later = due && !ownPeriodOnly ? seriesOf(admitted, day, asOf) : [];
  const satisfiedIn = later.find((reading) => satisfies(goal, reading.value));
  const judge = ({ time, value }: Point): Verdict => verdictOn(setting, { time, value }, !!satisfiedIn);
  const verdict = at
    ? judge(at)
    : choice.tied.length
      ? verdictOnTie(setting, choice.tied.map(judge), !!satisfiedIn)
      : verdictOn(setting, null, !!satisfiedIn, goal.missing ?? undefined);
  const judged = parts?.parts ?? (choice.reading ? [choice.reading] : choice.tied);
  const series = ownPeriodOnly ? [] : seriesOf(admitted, baseline?.lastDay ?? '', latestDay(judged) || day);
  const points = sinceBreak(setting, series);
  const missed = due && verdict.attained === false;
  const before = missed ? series.find((reading) => satisfies(goal, reading.value)) : undefined;
  const lateOn = missed ? satisfiedIn?.observation?.occurredOn : null;
  const conflict = conflictOf(choice, judge);
  const flips = at ? findFlips(setting, at, choice.reading?.printed ?? '', points, judge) : [];
  const flipped = (...by: string[]) => flips.some((flip) => by.includes(flip.by));
  const of = 'of' in target ? target.of : null;
  const { observation, value = 0 } = choice.reading ?? {};
  return {
    due,
    attained: verdict.attained,
    state: verdict.state,
    trajectory: verdict.trajectory,
    reasons: [
      ...verdict.reasons,
      ...said({
        'shown-later': missed && event && observation?.value === value && lastDay(observation.period) > day,
        'met-before-date': before,
        conflicting: conflict,
        'rounding-sensitive': flipped('printed', 'displayed'),
        'endpoint-and-slope-disagree': flipped('slope'),
      }),
    ],
    numbers: {
      direction: goal.sign,
      baseline: setting.baseline?.value ?? null,
      baselineTime: setting.baseline?.time ?? null,
      target: goal.aim,
      targetTime: setting.targetTime,
      observed: at && at.value,
      observedTime: at && at.time,
    },
    ...verdict.measures,
    overshoot: event && verdict.measures.progress.value ? value - (goal.aim ?? 0) : null,
    share: of && at ? quantity(at.value / of) : null,
    path: setting.path,
    projections: projectionsOf(setting, points, of ? { high: of, ...declaration.bounds } : declaration.bounds),
    timing: {
      metBefore: before?.period ?? null,
      satisfiedIn: (due && !verdict.attained && satisfiedIn?.period) || null,
      occurredOn: lateOn ?? observation?.occurredOn ?? null,
      daysLate: lateOn ? daysBetween(day, lateOn) : null,
    },
    recurring: null,
    robustness: {
      robust: at || conflict ? !flips.length && !conflict?.flips : null,
      flips,
    },
    conflict,
    used: [
      ...judged.map((reading): Use => ['judged', reading]),
      ...choice.candidates.map((reading): Use => ['outranked', reading]),
      ...series.map((reading): Use => ['series', reading]),
      ...later.map((reading): Use => ['later', reading]),
    ],
  };
}

/** Readings at the target's date once it is due; before, the latest ones after the baseline. */
function candidatesFor({ due, day, period, rules }: Setting, admitted: readonly Reading[], after: string) {
  if (due) return readingsAt(admitted, period, day, rules);
  const usable = admitted.filter(
    (reading) =>
      reading.lastDay > after && (!rules.ownPeriodOnly || periodLength(reading.period) === periodLength(period)),
  );
  return readingsAt(usable, period, latestDay(usable), {});
}

/** Baseline and values as one series, from the last break on. */
function sinceBreak({ baseline, breaks }: Setting, series: readonly Reading[]): readonly Point[] {
  const points: Point[] = series.map(({ time, value }) => ({ time, value }));
  if (baseline) points.unshift(baseline);
  const last = points.at(-1)?.time ?? 0;
  const start = Math.max(0, ...breaks.filter((time) => time <= last));
  return points.filter((point) => point.time >= start);
}
