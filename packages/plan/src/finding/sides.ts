import type { Quotation } from '../plan/indicator.js';
import type { Localized } from '../vocabulary/localized.js';
import type { AbsentSide, QuotedSide } from './finding.js';

/** A side with words of the plan. */
export function quoted({ clause, quote }: Quotation): QuotedSide {
  return { kind: 'quote', clause, quote };
}

/** A side on which nothing stands, in a clause or (null) in the whole text. */
export function absent(clause: string | null, missing: Localized): AbsentSide {
  return { kind: 'absence', clause, missing };
}
