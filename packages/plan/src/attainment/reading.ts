import { admitSameDefinition } from '../observation/admission.js';
import type { Observation } from '../observation/observation.js';
import { standingObservations } from '../observation/standing-observations.js';
import type { Plan } from '../plan/plan.js';
import type { Source } from '../plan/source.js';
import { type Period, type PeriodParts, periodParts } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { AssessOptions } from './assessment.js';

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
  readonly leftOut: { readonly reading: Reading; readonly reason: Reason }[];
}

/**
 * What may be looked at under both clocks, by indicator: periods that end after `asOf` and rows recorded after `knownAt` leave no
 * trace. Reads every row once.
 */
export function readingsByIndicator(plan: Plan, options: AssessOptions): (indicator: string) => Readings {
  const { asOf, knownAt, assumptions = [], observations = plan.observations, admit = admitSameDefinition } = options;
  const today = periodParts(asOf).lastDay;
  const byIndicator = new Map<string, Readings>();
  const of = (indicator: string): Readings => {
    const known = byIndicator.get(indicator) ?? { admitted: [], leftOut: [] };
    byIndicator.set(indicator, known);
    return known;
  };
  const add = (indicator: string, period: Period, value: number, observation: Observation | null) => {
    const reading: Reading = {
      ...periodParts(period),
      period,
      value: value + 0,
      printed: observation?.printed ?? `${value}`,
      observation,
      source: (observation && plan.sources[observation.source]) ?? null,
    };
    const { admitted, leftOut } = of(indicator);
    if (reading.lastDay > today) return;
    const reason = !Number.isFinite(value) ? 'not-finite' : !observation || admit(observation) ? null : 'not-admitted';
    if (reason) leftOut.push({ reading, reason });
    else admitted.push(reading);
  };
  // In an order that does not depend on the order of the rows.
  const rows = standingObservations(observations, knownAt).map((row) => [JSON.stringify(row), row] as const);
  for (const [, row] of rows.sort(([a], [b]) => (a < b ? -1 : 1))) add(row.indicator, row.period, row.value, row);
  for (const { indicator, period, value } of assumptions) add(indicator, period, value, null);
  for (const { admitted } of byIndicator.values()) admitted.sort((a, b) => a.time - b.time);
  return of;
}
