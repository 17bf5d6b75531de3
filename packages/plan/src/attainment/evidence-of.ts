import type { Reason } from '../vocabulary/reason.js';
import type { Evidence } from './attainment.js';
import type { Use } from './judgement.js';
import type { Reading, Readings } from './reading.js';
import { said } from './said.js';

/** Every reading looked at, once, under its first use; those left out come last. */
export function evidenceOf(used: readonly Use[], leftOut: Readings['leftOut']): Evidence[] {
  const uses = new Map<unknown, Evidence>();
  const add = (use: Evidence['use'], { observation, source, ...reading }: Reading, reason: Reason | null) => {
    const key = observation ?? reading.period;
    const { period, value } = observation ?? reading;
    if (!uses.has(key)) uses.set(key, { period, value, use, reason, observation, source });
  };
  for (const [use, reading] of used) add(use, reading, null);
  for (const { reading, reason } of leftOut) if (Number.isFinite(reading.value)) add('left-out', reading, reason);
  return [...uses.values()];
}

/** What has to be said of the readings that a verdict rests on. */
export function remarksOnEvidence(used: readonly Use[]): Reason[] {
  return used.flatMap(([use, { observation: row }]) =>
    use !== 'judged'
      ? []
      : said({
          assumption: !row,
          'period-inferred': row?.periodBasis === 'inferred',
          'near-definition': row?.definition === 'near',
          provisional: row?.status === 'provisional',
          estimated: row?.status === 'estimated',
        }),
  );
}
