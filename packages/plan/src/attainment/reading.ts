import { admitSameDefinition } from '../observation/admission.js';
import type { Observation } from '../observation/observation.js';
import { standingObservations } from '../observation/standing-observations.js';
import type { Plan } from '../plan/plan.js';
import type { Source } from '../plan/source.js';
import { lastDay } from '../vocabulary/last-day.js';
import { type IsoDate, type Period, periodEnd } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { AssessOptions } from './assessment.js';

/** A value that may be used: a row that stands and is visible, or a reader's assumption. */
export interface Reading {
  readonly period: Period;
  readonly lastDay: IsoDate;
  /** On the axis of `periodEnd`. */
  readonly time: number;
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
  const byIndicator = new Map<string, Readings>();
  const of = (indicator: string): Readings => {
    const known = byIndicator.get(indicator) ?? { admitted: [], leftOut: [] };
    byIndicator.set(indicator, known);
    return known;
  };
  const dated = (period: Period) => ({ period, lastDay: lastDay(period), time: periodEnd(period) });
  const assumed = new Set(assumptions.map(({ indicator, period }) => `${indicator} ${lastDay(period)}`));
  for (const { indicator, period, value } of assumptions) {
    const reading = { ...dated(period), value, printed: `${value}`, observation: null, source: null };
    if (reading.lastDay <= asOf && Number.isFinite(value)) of(indicator).admitted.push(reading);
  }
  // In an order that does not depend on the order of the rows.
  const rows = standingObservations(observations, knownAt).map((row) => ({ row, key: JSON.stringify(row) }));
  for (const { row } of rows.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const { value, printed } = row;
    const reading = {
      ...dated(row.period),
      value,
      printed,
      observation: row,
      source: plan.sources[row.source] ?? null,
    };
    if (reading.lastDay > asOf || assumed.has(`${row.indicator} ${reading.lastDay}`)) continue;
    const reason = !Number.isFinite(value)
      ? 'not-finite'
      : admit(row)
        ? null
        : row.definition === 'near'
          ? 'near-definition'
          : 'not-admitted';
    const { admitted, leftOut } = of(row.indicator);
    if (reason) leftOut.push({ reading, reason });
    else admitted.push(reading);
  }
  for (const { admitted } of byIndicator.values()) admitted.sort((a, b) => a.time - b.time);
  return of;
}
