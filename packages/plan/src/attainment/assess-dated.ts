import type { Target } from '../plan/target.js';
import { type Period, periodParts } from '../vocabulary/period.js';
import { beforeAll, choose, latestDay, readingsAt, seriesOf } from './choose.js';
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
import { sameVerdict, type Verdict, verdictOn } from './verdict.js';

/** Judges a promise with one date: by the value at the date once it is due, by the latest value before. */
export function assessDated(context: Context, target: Target, period: Period, goal: Goal): Judgement {
  const { asOf, baseline, readings } = context;
  const { admitted } = readings;
  const setting = settingOf(context, target, period, goal);
  const { due, lastDay, rules } = setting;
  const after = baseline?.lastDay ?? beforeAll;
  const choice = choose(candidatesFor(setting, admitted, after));
  const { reading, candidates, tied } = choice;
  const at = goal.missing ? null : reading;
  const later = due && !rules.ownPeriodOnly ? seriesOf(admitted, lastDay, asOf.lastDay) : [];
  const satisfiedIn = later.find(({ value }) => satisfies(goal, value));
  const judge = ({ time, value }: Point): Verdict => verdictOn(setting, { time, value }, !!satisfiedIn);
  const verdict = at ? judge(at) : agreement(setting, tied.map(judge), !!satisfiedIn);
  const missed = verdict.attained === false;
  const judged = reading ? [reading] : tied;
  const before = rules.ownPeriodOnly ? [] : seriesOf(admitted, after, reading?.lastDay ?? lastDay);
  const metBefore = missed ? before.find(({ value }) => satisfies(goal, value)) : undefined;
  const series = [...(baseline ? [baseline] : []), ...before];
  const conflict = conflictOf(choice, judge);
  const flips = at ? findFlips(setting, at, series, judge) : [];
  const flipped = (...by: string[]) => flips.some((flip) => by.includes(flip.by));
  const of = 'of' in target ? target.of : null;
  const row = reading?.observation;
  const occurredOn = (missed ? satisfiedIn?.observation : row)?.occurredOn ?? null;
  return {
    ...verdict,
    due,
    reasons: [
      ...verdict.reasons,
      ...said({
        'shown-later':
          missed && rules.event && row && row.value === reading?.value && periodParts(row.period).lastDay > lastDay,
        'met-before-date': metBefore,
        'rounding-sensitive': flipped('printed', 'displayed'),
        'endpoint-and-slope-disagree': flipped('slope'),
      }),
    ],
    numbers: {
      direction: goal.sign,
      baseline: baseline?.value ?? null,
      baselineTime: baseline?.time ?? null,
      target: goal.aim,
      targetTime: setting.time,
      observed: at?.value ?? null,
      observedTime: at?.time ?? null,
    },
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
    used: [
      ...use('judged', judged),
      ...use('outranked', candidates),
      ...use('series', due ? (metBefore ? [metBefore] : []) : before),
      ...use('later', later),
    ],
  };
}

function use(as: Use[0], readings: readonly Reading[]): Use[] {
  return readings.map((reading) => [as, reading]);
}

/** The verdict where there is no one value: tied sources give no number, but a verdict where all of them come to the same. */
function agreement(setting: Setting, tied: readonly Verdict[], satisfiedLater: boolean): Verdict {
  const [first] = tied;
  const unknown = verdictOn(setting, null, satisfiedLater, first ? 'conflicting' : 'no-observation');
  if (!first || !tied.every((verdict) => sameVerdict(verdict, first))) return unknown;
  return { ...unknown, attained: first.attained, state: first.state, trajectory: first.trajectory };
}

/** Readings at the target's date once it is due; before, the latest ones after the baseline. */
function candidatesFor({ due, lastDay, length, rules }: Setting, admitted: readonly Reading[], after: number) {
  const usable = admitted.filter(
    (reading) => due || (reading.lastDay > after && (!rules.ownPeriodOnly || reading.length === length)),
  );
  return readingsAt(usable, length, due ? lastDay : latestDay(usable), rules);
}
