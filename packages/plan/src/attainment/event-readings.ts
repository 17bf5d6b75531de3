import { periodParts } from '../vocabulary/period.js';
import { type Goal, satisfies } from './goal.js';
import type { Reading, Readings } from './reading.js';

/**
 * What the readings of an event say of one day: the date of its target, or `asOf` before that.
 *
 * Once an event has happened it stays so, and "not yet" on a later day proves that it had not happened on the day. An occurrence dated
 * after the day is a 0 on the day; an undated one found later says nothing of it. "Not yet" after an occurrence was shown contradicts
 * it, and the two are sources that disagree on the day.
 */
export function eventReadings(readings: Readings, goal: Goal, day: number): Readings {
  const { admitted } = readings;
  const happened = admitted.filter((reading) => satisfies(goal, reading.value));
  const first = Math.min(day, ...happened.map(shownOn));
  const onDay = (reading: Reading): readonly Reading[] => {
    const said = { ...reading, lastDay: day };
    if (!satisfies(goal, reading.value)) return [reading.lastDay < first ? reading : said];
    if (shownOn(reading) <= day) return [said];
    return [...(reading.observation?.occurredOn ? [{ ...said, value: 0 }] : []), reading];
  };
  return { ...readings, admitted: admitted.flatMap(onDay) };
}

/** The day by which it is shown to have happened. */
function shownOn({ observation, lastDay }: Reading): number {
  return observation?.occurredOn ? periodParts(observation.occurredOn).lastDay : lastDay;
}
