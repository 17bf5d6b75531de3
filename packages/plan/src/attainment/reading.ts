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
  readonly admitted: readonly Reading[];
  readonly leftOut: readonly { readonly reading: Reading; readonly reason: Reason }[];
}

/**
 * What may be looked at under both clocks, by indicator: periods that end after `asOf` and rows recorded after `knownAt` leave no
 * trace. Reads every row once.
 */
export function readingsByIndicator(plan: Plan, options: AssessOptions): (indicator: string) => Readings {
  const rows = new Map<string, { admitted: Reading[]; leftOut: Readings['leftOut'][number][] }>();
  const of = (indicator: string) => {
    const known = rows.get(indicator) ?? { admitted: [], leftOut: [] };
    rows.set(indicator, known);
    return known;
  };
  const admit = options.admit ?? admitSameDefinition;
  const assumed = new Set<string>();
  for (const { indicator, period, value } of options.assumptions ?? []) {
    assumed.add(`${indicator}\n${lastDay(period)}`);
    if (lastDay(period) > options.asOf) continue;
    const reading = read(period, value, `${value}`, null, null);
    if (Number.isFinite(value)) of(indicator).admitted.push(reading);
  }
  for (const row of standingObservations(options.observations ?? plan.observations, options.knownAt)) {
    const day = lastDay(row.period);
    if (day > options.asOf || assumed.has(`${row.indicator}\n${day}`)) continue;
    const reading = read(row.period, row.value, row.printed, row, plan.sources[row.source] ?? null);
    if (!Number.isFinite(row.value)) of(row.indicator).leftOut.push({ reading, reason: 'not-finite' });
    else if (admit(row)) of(row.indicator).admitted.push(reading);
    else {
      const reason = row.definition === 'near' ? 'near-definition' : 'not-admitted';
      of(row.indicator).leftOut.push({ reading, reason });
    }
  }
  for (const { admitted, leftOut } of rows.values()) {
    admitted.sort(inOrder);
    leftOut.sort((a, b) => inOrder(a.reading, b.reading));
  }
  return of;
}

function read(
  period: Period,
  value: number,
  printed: string,
  observation: Observation | null,
  source: Source | null,
): Reading {
  return { period, lastDay: lastDay(period), time: periodEnd(period), value: value + 0, printed, observation, source };
}

/** By time; then by anything that does not depend on the order in which rows came. */
function inOrder(a: Reading, b: Reading): number {
  return a.time - b.time || a.value - b.value || (sortKey(a) < sortKey(b) ? -1 : 1);
}

function sortKey({ period, observation: row }: Reading): string {
  return row ? `${period}\n${row.source}\n${row.recorded}\n${row.definition}\n${row.evidence}` : period;
}
