import { evidenceGrades } from '../vocabulary/evidence.js';
import type { IsoDate } from '../vocabulary/period.js';
import type { Observation } from './observation.js';

/** What can decide between sources that disagree. */
export type PreferenceRule = 'evidence' | 'period-basis' | 'definition' | 'published';

/** A value with its row (null for a reader's assumption, which stands above all) and the source's day of publication. */
export interface Claim {
  readonly value: number;
  readonly observation: Observation | null;
  readonly source: { readonly date: IsoDate | null } | null;
}

/** In this order; the lowest rank is preferred. */
const ranks: readonly (readonly [PreferenceRule, (row: Observation) => number])[] = [
  ['evidence', (row) => evidenceGrades.indexOf(row.evidence)],
  ['period-basis', (row) => (row.periodBasis === 'stated' ? 0 : 1)],
  ['definition', (row) => (row.definition === 'same' ? 0 : 1)],
];

/**
 * What is to be preferred where sources disagree on one value: official before press before repost before third party, stated before
 * inferred period, same before near definition, later published before earlier.
 *
 * @returns The claims left, and the rule that left only one value; null where more than one value is left. A publication day decides
 * only where every claim left has one.
 */
export function preferred<One extends Claim>(
  claims: readonly One[],
): { readonly best: readonly One[]; readonly decidedBy: PreferenceRule | null } {
  let best = claims;
  for (const [rule, rankOf] of ranks) {
    const rank = ({ observation }: One) => (observation ? rankOf(observation) : -1);
    const first = Math.min(...best.map(rank));
    best = best.filter((claim) => rank(claim) === first);
    if (agree(best)) return { best, decidedBy: rule };
  }
  const days = best.map((one) => one.source?.date ?? '').sort();
  if (days[0]) best = best.filter((one) => one.source?.date === days.at(-1));
  return { best, decidedBy: agree(best) ? 'published' : null };
}

/** Whether all say the same. */
export function agree(claims: readonly Claim[]): boolean {
  return claims.every((one) => one.value === claims[0]?.value);
}
