import type { Target } from '../plan/target.js';
import { daysBetween, lastDay } from '../vocabulary/last-day.js';
import type { IsoDate } from '../vocabulary/period.js';
import { conflictOf } from './agreement.js';
import { choose } from './choose.js';
import type { Context } from './context.js';
import type { Goal } from './goal.js';
import { type Judgement, openJudgement } from './judgement.js';
import { unmeasured } from './measure.js';
import { none, quantity } from './quantities/quantity.js';
import type { Reading } from './reading.js';
import { settingOf } from './setting.js';
import { attainmentState } from './states/attainment-state.js';
import { dayShown, type EventShown, eventShown } from './states/event-shown.js';
import type { Verdict } from './verdict.js';

/**
 * Judges the first occurrence of an event, or an approval.
 *
 * "Not yet" on a later day proves that it had not happened at the date. A dated occurrence after the date is late by so many days;
 * an undated one found later leaves the date unknown. There is no part of an event: progress is 1 or 0, and there is no pace.
 */
export function assessEvent(context: Context, target: Target, goal: Goal): Judgement {
  const { due, keep, targetTime, path } = settingOf(context, target, goal);
  const day = due ? lastDay(target.period ?? context.asOf) : context.asOf;
  const shown = (...kinds: EventShown[]) =>
    context.readings.admitted.filter((reading) => kinds.includes(eventShown(reading, goal, day)));
  const happened = shown('happened');
  const later = shown('happened-after', 'undated');
  const choice = choose(
    [...happened, ...shown('happened-after'), ...contradicting(shown('not-yet'), happened, due ? day : null)],
    (reading) => Number(eventShown(reading, goal, day) === 'happened'),
  );
  const early = context.baseline !== null && goal.satisfied(context.baseline.value);
  const judge = (reading: Reading | null): Verdict => {
    const satisfied = saysOf(reading, goal, due ? day : null, context.asOf);
    const missed = due && satisfied === false && reading && !goal.satisfied(reading.value) && reading.lastDay > day;
    return {
      attained: due ? satisfied : null,
      state: attainmentState({ due, keep, satisfied, satisfiedLater: later.length > 0, canBeEarly: !early }),
      trajectory: due ? null : 'not-assessable',
      reasons: [
        ...(due ? [] : (['not-due', 'event-type'] as const)),
        ...(satisfied === null ? (['no-observation'] as const) : []),
        ...(missed ? (['shown-later'] as const) : []),
        ...(due && !satisfied && later.length ? (['satisfied-later'] as const) : []),
        ...(early ? (['satisfied-at-baseline'] as const) : []),
      ],
      measures: {
        ...unmeasured('event-type'),
        progress: satisfied === null ? none('no-observation') : quantity(Number(satisfied)),
      },
    };
  };
  // Before the date the latest "not yet" is the state of things; once due it says nothing of the days after it.
  const notYet = due || choice.candidates.length ? null : (shown('not-yet').at(-1) ?? null);
  const reading = choice.reading ?? notYet;
  const verdict = judge(reading);
  const conflict = conflictOf(choice, judge);
  const dated = shown('happened-after').map(dayShown).sort()[0];
  const lateOn = due && verdict.attained === false ? dated : undefined;
  const occurred = reading && goal.satisfied(reading.value) ? reading.observation?.occurredOn : undefined;
  const numbers = {
    direction: goal.sign,
    baseline: context.baseline?.value ?? null,
    baselineTime: context.baseline?.time ?? null,
    target: goal.aim,
    targetTime,
    observed: reading?.value ?? null,
    observedTime: reading?.time ?? null,
  };
  const open = openJudgement(due, numbers, path);
  return {
    ...open,
    attained: verdict.attained,
    state: verdict.state,
    reasons: [...verdict.reasons, ...(conflict ? (['conflicting'] as const) : [])],
    ...verdict.measures,
    overshoot: verdict.measures.progress.value === 1 && reading ? reading.value - (goal.aim ?? 0) : null,
    timing: {
      ...open.timing,
      satisfiedIn: due && !verdict.attained ? (later[0]?.period ?? null) : null,
      occurredOn: lateOn ?? occurred ?? null,
      daysLate: lateOn ? daysBetween(day, lateOn) : null,
    },
    robustness: {
      robust: reading || conflict ? !conflict?.flips.length : null,
      flips: conflict?.flips ?? [],
      displayDecimals: reading ? 0 : null,
    },
    conflict: conflict?.conflict ?? null,
    used: {
      ...open.used,
      judged: reading ? [reading] : choice.tied,
      later: later.filter((one) => one !== reading),
      outranked: choice.reading ? choice.candidates.filter((one) => one !== reading) : [],
    },
  };
}

/** "Not yet" counts where it is said of the date or a later day, or speaks against an occurrence shown before it. */
function contradicting(
  notYet: readonly Reading[],
  happened: readonly Reading[],
  day: IsoDate | null,
): readonly Reading[] {
  const first = happened.map(dayShown).sort()[0];
  return notYet.filter(({ lastDay: said }) => (day && said >= day) || (first && said >= first));
}

/** Whether it had happened by the date (by `asOf` where it is not due); null where the reading does not say. */
function saysOf(reading: Reading | null, goal: Goal, day: IsoDate | null, asOf: IsoDate): boolean | null {
  if (!reading) return null;
  const shown = eventShown(reading, goal, day ?? asOf);
  if (shown === 'not-yet') return day && reading.lastDay < day ? null : false;
  return shown === 'happened';
}
