import type { Target } from '../plan/target.js';
import { type Period, periodParts } from '../vocabulary/period.js';
import { beforeAll, choose, latestDay, seriesOf } from './choose.js';
import { conflictOf } from './conflict-of.js';
import type { Context } from './context.js';
import { findFlips } from './find-flips.js';
import { type Goal, satisfies } from './goal.js';
import type { Judgement, Use } from './judgement.js';
import { projectionsOf } from './project.js';
import type { Point } from './quantities/expected.js';
import { quantity } from './quantities/quantity.js';
import { said } from './said.js';
import { type Setting, settingOf } from './setting.js';
import { sameVerdict, type Verdict, verdictOn } from './verdict.js';

/** Judges a promise with one date: by the value at the date once it is due, by the latest value before. */
export function assessDated(context: Context, target: Target, period: Period, goal: Goal): Judgement {
  const { asOf, baseline, readings } = context;
  const { admitted } = readings;
  const setting = settingOf(context, target, period, goal);
  const { due, lastDay, rules } = setting;
  const after = baseline?.lastDay ?? beforeAll;
  // The value at the target's date once it is due; before, the latest one after the baseline.
  const on = due ? lastDay : latestDay(admitted.filter((one) => one.lastDay > after));
  const choice = choose(admitted.filter((one) => one.lastDay === on));
  const { reading, candidates, tied } = choice;
  const row = reading?.observation;
  const shown = periodParts(row?.period ?? period).lastDay;
  // "Not yet" before the date speaks against an occurrence, but not of the date.
  const silent = rules.event && due && shown < lastDay && reading && !satisfies(goal, reading.value);
  const at = goal.missing || silent ? null : reading;
  const later = due && !rules.flow ? seriesOf(admitted, lastDay, asOf.lastDay) : [];
  const satisfiedIn = later.find((one) => satisfies(goal, one.value));
  const judge = (point: Point): Verdict => verdictOn(setting, point, !!satisfiedIn);
  const verdict = at ? judge(at) : agreement(setting, tied.map(judge), !!satisfiedIn);
  const missed = verdict.attained === false;
  const judged = reading ? [reading] : tied;
  const before = rules.flow ? [] : seriesOf(admitted, after, reading?.lastDay ?? lastDay);
  const metBefore = missed ? before.find((one) => satisfies(goal, one.value)) : undefined;
  const series = [...(baseline ? [baseline] : []), ...before];
  const conflict = conflictOf(choice, judge);
  const flips = at ? findFlips(setting, at, series, judge) : [];
  const of = 'of' in target ? target.of : null;
  const occurredOn = (missed ? satisfiedIn?.observation : row)?.occurredOn ?? null;
  return {
    ...verdict,
    due,
    reasons: [
      ...verdict.reasons,
      ...said({
        'shown-later': missed && row && row.value === reading?.value && shown > lastDay,
        'met-before-date': metBefore,
        'rounding-sensitive': flips.some((one) => one.by !== 'slope'),
        'endpoint-and-slope-disagree': flips.some((one) => one.by === 'slope'),
      }),
    ],
    overshoot: rules.event && at && verdict.progress.value ? at.value - (goal.aim ?? 0) : null,
    share: of && at ? quantity(at.value / of) : null,
    path: setting.path,
    projections: projectionsOf(setting, series),
    timing: {
      metBefore: metBefore?.period ?? null,
      satisfiedIn: verdict.attained ? null : (satisfiedIn?.period ?? null),
      occurredOn,
      daysLate: missed && occurredOn ? periodParts(occurredOn).lastDay - lastDay : null,
    },
    recurring: null,
    robustness: { robust: at || conflict ? !flips.length && !conflict?.flips : null, flips },
    conflict,
    used: Object.entries({
      judged,
      baseline: context.substitute,
      outranked: candidates,
      series: due && !('relativeTo' in target) ? (metBefore ? [metBefore] : []) : before,
      later,
    }).flatMap(([use, readings]) => readings.map((reading): Use => [use as Use[0], reading])),
  };
}

/** The verdict where there is no one value: tied sources give no number, but a verdict where all of them come to the same. */
function agreement(setting: Setting, tied: readonly Verdict[], later: boolean): Verdict {
  const [first] = tied;
  const unknown = verdictOn(setting, null, later, first ? 'conflicting' : 'no-observation');
  if (!first || !tied.every((verdict) => sameVerdict(verdict, first))) return unknown;
  const { attained, state, trajectory } = first;
  return { ...unknown, attained, state, trajectory };
}
