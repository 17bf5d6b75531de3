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

/** How the yearly targets of the plan's own table stand. */
export interface VerdictCounts {
  readonly total: number;
  readonly notDue: number;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
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

/** How the yearly targets of the plan's own table stand: one for each cell. */
export function verdictCounts({ table, assessment }: Judged): VerdictCounts {
  const targets = table.rows.flatMap(({ cells }) => cells.flatMap(({ promises }) => promises[0]?.target.id ?? []));
  const judged = targets.flatMap((id) => assessment.targets[id] ?? []);
  const due = judged.filter((one) => one.due);
  return {
    total: judged.length,
    notDue: judged.length - due.length,
    met: due.filter(({ attained }) => attained === true).length,
    notMet: due.filter(({ attained }) => attained === false).length,
    unknown: due.filter(({ attained }) => attained === null).length,
  };
}

/** The day until which all searches were made; null where there was none. */
export function searchedUntil({ plan }: Judged): string | null {
  return plan.searches.map(({ until }) => until).sort()[0] ?? null;
}
