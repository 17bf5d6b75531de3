import type { IsoDate } from '../vocabulary/period.js';
import type { Observation } from './observation.js';

/**
 * The rows that stand: of each indicator, period and source the one recorded last, unless it takes the value back.
 *
 * Two rows of one source recorded on the same day both stand, since neither is later; a withdrawal on that day takes back both.
 *
 * @param rows - In any order.
 * @param knownAt - What had been recorded by the end of that day; without it every row counts.
 * @returns Rows that stand, withdrawals left out; different sources may disagree.
 * @example
 * standingObservations([], '2021-12-31'); //=> []
 */
export function standingObservations<Row extends Observation>(rows: readonly Row[], knownAt?: IsoDate): Row[] {
  const latest = new Map<string, Row[]>();
  for (const row of rows) {
    if (knownAt !== undefined && row.recorded > knownAt) continue;
    const key = `${row.indicator}\n${row.period}\n${row.source}`;
    const others = latest.get(key);
    const recorded = others?.[0]?.recorded ?? '';
    if (!others || row.recorded > recorded) latest.set(key, [row]);
    else if (row.recorded === recorded) others.push(row);
  }
  return [...latest.values()].filter((group) => group.every((row) => row.status !== 'withdrawn')).flat();
}
