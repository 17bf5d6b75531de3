import type { Evidence } from './evidence.js';
import type { Use } from './outcome.js';
import type { Readings } from './reading.js';

/** Every reading looked at, once, under its first use; those left out come last. */
export function evidenceOf(used: readonly Use[], { leftOut }: Readings): Evidence[] {
  const rows = new Map<unknown, Evidence>();
  for (const [use, reading, reason = null] of [...used, ...leftOut]) {
    const { observation, source } = reading;
    const { period, value } = observation ?? reading;
    const key = observation ?? period;
    if (Number.isFinite(value) && !rows.has(key))
      rows.set(key, { use, period, value: value + 0, reason, observation, source });
  }
  return [...rows.values()];
}
