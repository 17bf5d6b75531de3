import { admitSameDefinition } from '../observation/admission.js';
import type { Observation } from '../observation/observation.js';
import { standingObservations } from '../observation/standing-observations.js';
import type { Plan } from '../plan/plan.js';
import type { Source } from '../plan/source.js';
import { type Period, type PeriodParts, periodParts } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { AssessOptions, Assumption } from './assessment.js';

/** A value that may be used, with the parts of its period: a row that stands and is visible, or a reader's assumption. */
export interface Reading extends PeriodParts {
  readonly period: Period;
  readonly value: number;
  readonly printed: string;
  /** null for a reader's assumption. */
  readonly observation: Observation | null;
  readonly source: Source | null;
}

/** One indicator's readings in the order of time, and those not used, each with the reason. */
export interface Readings {
  readonly admitted: Reading[];
  /** What a year had brought until some day within it takes the place of the whole year. */
  readonly partYear?: boolean;
  readonly leftOut: (readonly ['left-out', Reading, Reason])[];
}

/**
 * What may be looked at under both clocks, by indicator: periods that end after `asOf` and rows recorded after `knownAt` leave no
 * trace. Reads every row once.
 */
export function readingsByIndicator(plan: Plan, options: AssessOptions): (indicator: string) => Readings {
  const { asOf, knownAt, assumptions = [], observations = plan.observations, admit = admitSameDefinition } = options;
  const byIndicator = new Map<string, Readings>();
  const of = (indicator: string): Readings => byIndicator.get(indicator) ?? { admitted: [], leftOut: [] };
  // In an order that does not depend on the order of the rows.
  const rows = standingObservations(observations, knownAt).map((row) => [JSON.stringify(row), row] as const);
  const values: readonly (Assumption & { readonly printed?: string; readonly row?: Observation })[] = [
    ...rows.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => ({ ...row, row })),
    ...assumptions,
  ];
  for (const { indicator, period, value, printed = `${value}`, row = null } of values) {
    const source = (row && plan.sources[row.source]) ?? null;
    const reading = { ...periodParts(period), period, value: value + 0, printed, observation: row, source };
    if (reading.lastDay > periodParts(asOf).lastDay) continue;
    const readings = of(indicator);
    const { admitted, leftOut } = readings;
    const reason = !Number.isFinite(value) ? 'not-finite' : !row || admit(row) ? null : 'not-admitted';
    if (reason) leftOut.push(['left-out', reading, reason]);
    else admitted.push(reading);
    byIndicator.set(indicator, readings);
  }
  for (const { admitted } of byIndicator.values()) admitted.sort((a, b) => a.time - b.time);
  return of;
}
