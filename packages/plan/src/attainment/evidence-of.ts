import type { Reason } from '../vocabulary/reason.js';
import type { Evidence } from './attainment.js';
import type { Used } from './judgement.js';
import type { Reading, Readings } from './reading.js';

const uses = ['judged', 'series', 'previous', 'later', 'outranked'] as const;

/** Every reading looked at, once, under its first use; those left out come last. */
export function evidenceOf(used: Used, leftOut: Readings['leftOut']): Evidence[] {
  const seen = new Set<Reading>();
  const looked = uses.flatMap((use) =>
    used[use].flatMap((reading) => {
      if (seen.has(reading)) return [];
      seen.add(reading);
      return [evidence(reading, use, null)];
    }),
  );
  return [...looked, ...leftOut.map(({ reading, reason }) => evidence(reading, 'left-out', reason))];
}

function evidence(reading: Reading, use: Evidence['use'], reason: Reason | null): Evidence {
  const { period, value, observation, source } = reading;
  return { period, value, use, reason, observation, source };
}

/** What has to be said of the readings that a verdict rests on. */
export function remarksOn(judged: readonly Reading[]): Reason[] {
  return judged.flatMap(({ observation: row }) => {
    if (!row) return ['assumption'] as const;
    const remarks: Reason[] = [];
    if (row.periodBasis === 'inferred') remarks.push('period-inferred');
    if (row.definition === 'near') remarks.push('near-definition');
    if (row.status === 'provisional' || row.status === 'estimated') remarks.push(row.status);
    return remarks;
  });
}
