import type { IsoDate } from '../../vocabulary/period.js';
import type { Goal } from '../goal.js';
import type { Reading } from '../reading.js';

/** What a reading shows of an event on a certain day; `undated` was found on a later day and does not say when it happened. */
export type EventShown = 'happened' | 'happened-after' | 'not-yet' | 'undated';

/** What a reading shows of the day. Once an event has happened it stays so. */
export function eventShown(reading: Reading, goal: Goal, day: IsoDate): EventShown {
  if (!goal.satisfied(reading.value)) return 'not-yet';
  if (dayShown(reading) <= day) return 'happened';
  return reading.observation?.occurredOn ? 'happened-after' : 'undated';
}

/** The day by which a reading shows it to have happened: its own day where it is known, else the end of the reading's period. */
export function dayShown(reading: Reading): IsoDate {
  return reading.observation?.occurredOn ?? reading.lastDay;
}
