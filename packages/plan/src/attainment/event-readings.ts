import { periodParts } from '../vocabulary/period.js';
import { choose } from './choose.js';
import { type Goal, satisfies } from './goal.js';
import type { Reading, Readings } from './reading.js';

/**
 * What the readings of an event say of one day: the date of its target, or `asOf` before that.
 *
 * Once an event has happened it stays so, and "not yet" on a later day proves that it had not happened on the day. An occurrence dated
 * after the day is a 0 on the day; an undated one found later says nothing of it. Where "not yet" contradicts an occurrence shown
 * before it, the order of preference decides which of the two is left out.
 */
export function eventReadings({ admitted, leftOut }: Readings, goal: Goal, deadline: number, asOf: number): Readings {
  const day = Math.min(deadline, asOf);
  const has = (reading: Reading) => satisfies(goal, reading.value);
  const happened = admitted.filter((reading) => has(reading) && shownOn(reading) <= day);
  const first = Math.min(day, ...happened.map(shownOn));
  const denials = admitted.filter((reading) => !has(reading) && reading.lastDay >= first && reading.lastDay < day);
  const { reading } = choose(denials.length ? [...happened, ...denials] : []);
  const dropped = !denials.length ? [] : reading && has(reading) ? denials : happened;
  return {
    admitted: admitted.flatMap((one) => (dropped.includes(one) ? [] : onDay(one, goal, day))),
    leftOut: [...leftOut, ...dropped.map((one) => ({ reading: one, reason: 'conflicting' as const }))],
  };
}

function onDay(reading: Reading, goal: Goal, day: number): readonly Reading[] {
  const said = { ...reading, lastDay: day };
  if (!satisfies(goal, reading.value)) return [reading.lastDay < day ? reading : said];
  if (shownOn(reading) <= day) return [said];
  return reading.observation?.occurredOn ? [{ ...said, value: 0 }, reading] : [reading];
}

/** The day by which it is shown to have happened. */
function shownOn({ observation, lastDay }: Reading): number {
  return observation?.occurredOn ? periodParts(observation.occurredOn).lastDay : lastDay;
}
