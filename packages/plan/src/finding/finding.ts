import type { Quotation } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import type { Localized } from '../vocabulary/localized.js';

/**
 * How much hangs on a finding, the heaviest first. `contradiction`: two places cannot both be followed, or a number speaks against
 * its own aim. `gap`: something is left out that has to be supplied before the promise can be judged or assigned. `slip`: a
 * name, a number of the outline or a word is printed amiss, and what is meant can be made out.
 */
export const findingSeverities = ['contradiction', 'gap', 'slip'] as const;

/** How much hangs on a finding: see {@link findingSeverities}. */
export type FindingSeverity = (typeof findingSeverities)[number];

/** Words of the plan on one side of a finding. The quote stands in the clause, its outline number included. */
export interface QuotedSide extends Quotation {
  readonly kind: 'quote';
}

/** A side on which nothing stands: what is left out, and in which clause; null where it is left out of the whole text. */
export interface AbsentSide {
  readonly kind: 'absence';
  readonly clause: string | null;
  readonly missing: Localized;
}

/** One side of a finding. */
export type FindingSide = QuotedSide | AbsentSide;

/** What a rule found, before it is filed under the rule. */
export interface Found {
  /** The indicator that it is about; null where it is about the text alone. */
  readonly indicator: string | null;
  /** What stands against what, in the order of the argument; at least one is a quote. */
  readonly sides: readonly FindingSide[];
  /** What is found, with the words and numbers. */
  readonly says: Localized;
  /** What would resolve it. */
  readonly resolve: Localized;
}

/** A contradiction, gap or slip in the plan's own text, found by a rule. */
export interface Finding extends Found {
  /** The rule and the first clause, `strictness-differs-goals-t1r3c5`; a second one of the same two ends in `-2`. */
  readonly id: string;
  /** The permanent code of the rule that found it. */
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** Ids of the editor's notes on the words that are quoted. */
  readonly notes: readonly string[];
}

/** A way to find something in any plan. */
export interface FindingRule {
  /** Permanent: never renamed, never used for another rule. */
  readonly code: string;
  readonly severity: FindingSeverity;
  /** What it finds, in few words. */
  readonly name: Localized;
  /** Looks at a whole plan and returns everything of the kind, in the order of the text. Reads no clock and no disk. */
  readonly find: (plan: Plan) => readonly Found[];
}
