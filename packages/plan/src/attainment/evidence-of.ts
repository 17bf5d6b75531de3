import type { Reason } from '../vocabulary/reason.js';
import type { Evidence } from './attainment.js';
import type { Use } from './judgement.js';
import type { Readings } from './reading.js';

/** Every reading looked at, once, under its first use; those left out come last. */
export function evidenceOf(used: readonly Use[], { leftOut }: Readings): Evidence[] {
  const all: [...Use, Reason | null][] = [
    ...used.map(([use, reading]): [...Use, null] => [use, reading, null]),
    ...leftOut.map(({ reading, reason }): [...Use, Reason] => ['left-out', reading, reason]),
  ];
  const rows = new Map<unknown, Evidence>();
  for (const [use, reading, reason] of all) {
    const { observation, source } = reading;
    const { period, value } = observation ?? reading;
    const key = observation ?? period;
    if (Number.isFinite(value) && !rows.has(key))
      rows.set(key, { period, value: value + 0, use, reason, observation, source });
  }
  return [...rows.values()];
}
