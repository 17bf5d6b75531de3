import { evidenceIndex } from '../evidence/evidence-index.ts';
import type { Judged } from '../progress/judged.ts';

/** How much the plan has of each thing. */
export interface LeadCounts {
  readonly actions: number;
  readonly tasks: number;
  readonly safeguards: number;
  readonly responsibleUnits: number;
  readonly headlineIndicators: number;
  readonly promises: number;
  /** Sources that an observed value stands in. */
  readonly sources: number;
}

/** How many of each thing the plan has. */
export function leadCounts({ plan, assessment, table }: Judged): LeadCounts {
  const size = (record: object): number => Object.keys(record).length;
  return {
    actions: size(plan.actions),
    tasks: size(plan.tasks),
    safeguards: size(plan.safeguards),
    responsibleUnits: size(plan.responsibleUnits),
    headlineIndicators: table.rows.length,
    promises: size(assessment.targets),
    sources: evidenceIndex(plan).length,
  };
}

/** The day until which all searches were made; null where there was none. */
export function searchedUntil({ plan }: Judged): string | null {
  return plan.searches.map(({ until }) => until).sort()[0] ?? null;
}
