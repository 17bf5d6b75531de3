import type { Target } from '../plan/target.js';
import { type Period, periodParts } from '../vocabulary/period.js';
import { beforeAll, choose, latestDay, seriesOf } from './choose.js';
import { conflictOf } from './conflict-of.js';
import type { Context } from './context.js';
import { type Goal, satisfies } from './goal.js';
import type { Outcome, Use } from './outcome.js';
import { quantity } from './quantities/quantity.js';
import { said } from './said.js';
import { type Setting, settingOf } from './setting.js';
import { type Judge, type Verdict, verdictOn } from './verdict.js';

/** Judges a promise with one date: by the value at the date once it is due, by the latest value before. */
export function judgeDated(context: Context, target: Target, period: Period, goal: Goal): Outcome {
  const { asOf, baseline, readings, further } = context;
  const { admitted } = readings;
  const setting = settingOf(context, target, period, goal);
  const { due, lastDay, rules } = setting;
  const after = baseline?.lastDay ?? beforeAll;
  // The value at the target's date once it is due; before, the latest one after the baseline.
  const on = due ? lastDay : latestDay(admitted.filter(({ lastDay: day }) => day > after));
  const choice = choose(admitted.filter(({ lastDay: day }) => day === on));
  const { reading, candidates, tied } = choice;
  const row = reading?.observation;
  const shown = periodParts(row?.period ?? period).lastDay;
  // "Not yet" before the date speaks against an occurrence, but not of the date.
  const silent = rules.event && due && shown < lastDay && reading && !satisfies(goal, reading.value);
  const at = goal.missing || silent ? null : reading;
  const later = due && !rules.flow ? seriesOf(admitted, lastDay, asOf.lastDay) : [];
  const satisfiedIn = later.find((one) => satisfies(goal, one.value));
  const judge: Judge = (point) => verdictOn(setting, point, !!satisfiedIn);
  const verdict = at ? judge(at) : agreement(setting, tied.map(judge), !!satisfiedIn);
  const missed = verdict.attained === false;
  const judged = reading ? [reading] : tied;
  const before = rules.flow ? [] : seriesOf(admitted, after, reading?.lastDay ?? lastDay);
  const metBefore = missed ? before.find((one) => satisfies(goal, one.value)) : undefined;
  const conflict = conflictOf(choice, judge);
  const more = further?.dated(setting, at, [...(baseline ? [baseline] : []), ...before], judge, conflict);
  const occurredOn = (missed ? satisfiedIn?.observation : row)?.occurredOn ?? null;
  return {
    ...verdict,
    due,
    reasons: [
      ...verdict.reasons,
      ...said({
        'shown-later': missed && row && row.value === reading?.value && shown > lastDay,
        'met-before-date': metBefore,
        'rounding-sensitive': more?.robustness.flips.some(({ by }) => by !== 'slope'),
        'endpoint-and-slope-disagree': more?.robustness.flips.some(({ by }) => by === 'slope'),
      }),
    ],
    overshoot: rules.event && at && verdict.progress.value ? at.value - (goal.aim ?? 0) : null,
    share: at && 'of' in target && target.of ? quantity(at.value / target.of) : null,
    path: setting.path,
    timing: {
      metBefore: metBefore?.period ?? null,
      satisfiedIn: verdict.attained ? null : (satisfiedIn?.period ?? null),
      occurredOn,
      daysLate: missed && occurredOn ? periodParts(occurredOn).lastDay - lastDay : null,
    },
    recurring: null,
    conflict,
    ...more,
    used: Object.entries({
      judged,
      baseline: context.substitute,
      outranked: candidates,
      series: due && !('relativeTo' in target) ? (metBefore ? [metBefore] : []) : before,
      later,
    }).flatMap(([use, readings]) => readings.map((reading): Use => [use as Use[0], reading])),
  };
}

/** The verdict where there is no one value: tied sources give no number, but whatever all of them come to. */
function agreement(setting: Setting, tied: readonly Verdict[], later: boolean): Verdict {
  const [first] = tied;
  const unknown = verdictOn(setting, null, later, first ? 'conflicting' : 'no-observation');
  const parts = (['attained', 'state', 'trajectory'] as const).filter(
    (part) => first && part in first && tied.every((one) => one[part] === first[part]),
  );
  return { ...unknown, ...Object.fromEntries(parts.map((part) => [part, first?.[part]])) };
}
