import type { Target } from '../plan/target.js';
import { lastDay } from '../vocabulary/last-day.js';
import { conflictOf, verdictWithout } from './agreement.js';
import { type Context, seriesOf } from './context.js';
import { displayDecimals, findFlips } from './find-flips.js';
import type { Goal } from './goal.js';
import type { Judgement } from './judgement.js';
import { projectionsOf } from './project.js';
import type { Point } from './quantities/expected.js';
import { quantity } from './quantities/quantity.js';
import type { Reading } from './reading.js';
import { type Setting, settingOf } from './setting.js';
import { valueFor } from './value-for.js';
import { type Verdict, verdictOn } from './verdict.js';

/** Judges a promise with one date: by the value at the date once it is due, by the latest value before. */
export function assessDated(context: Context, target: Target, goal: Goal, previous: readonly Reading[]): Judgement {
  const { readings, declaration } = context;
  const { setting, choice, at, judged } = valueFor(context, target, settingOf(context, target, goal));
  const ownOnly = setting.rules.ownPeriodOnly;
  const day = lastDay(target.period ?? context.asOf);
  const later = ownOnly || !setting.due ? [] : seriesOf(readings.admitted, day, context.asOf);
  const satisfiedIn = later.find((reading) => goal.satisfied(reading.value));
  const judge = ({ time, value }: Point): Verdict => verdictOn(setting, { time, value }, !!satisfiedIn);
  const verdict = at ? judge(at) : verdictWithout(setting, choice.tied.map(judge), !!satisfiedIn);
  const series = ownOnly ? [] : seriesOf(readings.admitted, context.baselineDay, judged.at(-1)?.lastDay ?? day);
  const points = sinceBreak(setting, series);
  const missed = setting.due && verdict.attained === false;
  const before = missed ? series.find((reading) => goal.satisfied(reading.value)) : undefined;
  const conflict = conflictOf(choice, judge);
  const printed = choice.reading?.printed ?? '';
  const flips = [...(at ? findFlips(setting, at, printed, points, verdict, judge) : []), ...(conflict?.flips ?? [])];
  const of = 'of' in target ? target.of : null;
  return {
    due: setting.due,
    attained: verdict.attained,
    state: verdict.state,
    trajectory: verdict.trajectory,
    reasons: [
      ...verdict.reasons,
      ...(before ? (['met-before-date'] as const) : []),
      ...(conflict ? (['conflicting'] as const) : []),
      ...(flips.some(({ by }) => by === 'printed' || by === 'displayed') ? (['rounding-sensitive'] as const) : []),
      ...(flips.some(({ by }) => by === 'slope') ? (['endpoint-and-slope-disagree'] as const) : []),
    ],
    numbers: {
      direction: goal.sign,
      baseline: setting.baseline?.value ?? null,
      baselineTime: setting.baseline?.time ?? null,
      target: goal.aim,
      targetTime: setting.targetTime,
      observed: at?.value ?? null,
      observedTime: at?.time ?? null,
    },
    ...verdict.measures,
    overshoot: null,
    share: of && at ? quantity(at.value / of) : null,
    path: setting.path,
    projections: projectionsOf(setting, points, of === null ? declaration.bounds : { high: of, ...declaration.bounds }),
    timing: {
      metBefore: before?.period ?? null,
      satisfiedIn: missed || !at ? (satisfiedIn?.period ?? null) : null,
      occurredOn: null,
      daysLate: null,
    },
    recurring: null,
    robustness: {
      robust: at || conflict ? flips.length === 0 : null,
      flips,
      displayDecimals: at && displayDecimals(setting, at, verdict, judge),
    },
    conflict: conflict?.conflict ?? null,
    used: {
      judged,
      series: series.filter((reading) => !judged.includes(reading)),
      previous,
      later,
      outranked: choice.reading ? choice.candidates.filter((reading) => reading !== choice.reading) : [],
    },
  };
}

/** Baseline and values as one series, from the last break on. */
function sinceBreak({ baseline, breaks }: Setting, series: readonly Reading[]): readonly Point[] {
  const points: Point[] = series.map(({ time, value }) => ({ time, value }));
  if (baseline) points.unshift(baseline);
  const last = points.at(-1)?.time ?? 0;
  const start = Math.max(Number.NEGATIVE_INFINITY, ...breaks.filter((time) => time <= last));
  return points.filter((point) => point.time >= start);
}
