import { evidenceGrades } from '../vocabulary/evidence.js';
import type { IsoDate } from '../vocabulary/period.js';
import type { Observation } from './observation.js';

/** What can decide between sources that disagree. */
export type PreferenceRule = 'evidence' | 'period-basis' | 'definition' | 'published';

/** A row, what it says, and the day its source was published, where that is known. */
export interface Published {
  readonly observation: Observation;
  /** Rows with the same value do not disagree. */
  readonly value: number;
  readonly published: IsoDate | null;
}

/** In this order; the lowest rank is preferred. */
const ranks: readonly (readonly [PreferenceRule, (row: Observation) => number])[] = [
  ['evidence', (row) => evidenceGrades.indexOf(row.evidence)],
  ['period-basis', (row) => (row.periodBasis === 'stated' ? 0 : 1)],
  ['definition', (row) => (row.definition === 'same' ? 0 : 1)],
];

/**
 * The rows to be preferred where sources disagree on one value: official before press before repost before third party, stated
 * before inferred period, same before near definition, later published before earlier.
 *
 * @returns The rows left, and the rule that left only one value; null where more than one value is left. A publication day decides
 * only where every row left has one.
 */
export function preferred<Row extends Published>(
  rows: readonly Row[],
): { readonly best: readonly Row[]; readonly decidedBy: PreferenceRule | null } {
  let best = rows;
  for (const [rule, rank] of ranks) {
    const first = Math.min(...best.map((row) => rank(row.observation)));
    best = best.filter((row) => rank(row.observation) === first);
    if (agree(best)) return { best, decidedBy: rule };
  }
  if (best.every((row) => row.published)) {
    const last = best
      .map((row) => row.published ?? '')
      .sort()
      .at(-1);
    best = best.filter((row) => row.published === last);
  }
  return { best, decidedBy: agree(best) ? 'published' : null };
}

function agree(rows: readonly Published[]): boolean {
  return new Set(rows.map((row) => row.value)).size <= 1;
}
