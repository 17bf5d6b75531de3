import type { Assessment } from '../attainment/assessment.js';
import type { Attainment, Evidence } from '../attainment/attainment.js';
import { none, type Quantity } from '../attainment/quantities/quantity.js';
import type { PeriodTest } from '../attainment/recurring.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import type { Localized } from '../vocabulary/localized.js';
import { type Period, periodEnd } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { AttainmentState } from '../vocabulary/state.js';
import { type IndicatorAttainment, indicatorAttainments } from './indicator-attainments.js';
import { type PromiseRow, promiseRow, type ShownValue } from './promise-row.js';

/** One promise for one period: what was promised, what was observed, what became of it. */
export interface IndicatorTableRow {
  readonly period: Period;
  readonly promise: PromiseRow;
  /** Whether the promise stands in a table of the plan or in its prose. */
  readonly inTable: boolean;
  readonly targetText: Localized;
  readonly state: AttainmentState;
  /** What has to be said beside the state, of this period. */
  readonly reasons: readonly Reason[];
  /** What the state rests on; several where sources of the same rank disagree. Of a recurrence, what was observed in the period. */
  readonly observed: readonly ShownValue[];
  /** Values for the same date that were not used: from other sources, or of something near. */
  readonly unused: readonly { readonly use: 'other' | 'near'; readonly value: ShownValue }[];
  /** d·(v − T), in the unit of measure. */
  readonly margin: Quantity;
  /** (v − b) ÷ (T − b); a period of a recurrence has none. */
  readonly progress: Quantity;
}

/**
 * One indicator's promises by period, in the order of time, the plan's table before its prose: one row for each promise with a date, one
 * for each period of a recurrent one.
 *
 * A period without evidence keeps its row, with the state `unknown` and the reasons; nothing is filled in.
 *
 * @param assessment - Of the same plan.
 * @throws RangeError where the assessment lacks a target of the indicator.
 * @example
 * indicatorTable({ targets: [] }, { clauses: [] }, { targets: {} }); //=> []
 */
export function indicatorTable(indicator: Indicator, plan: Plan, assessment: Assessment): IndicatorTableRow[] {
  const rows = indicatorAttainments(indicator, plan, assessment).flatMap((judged) => {
    const tests = judged.attainment.recurring?.periods;
    return tests === undefined ? [datedRow(judged)] : tests.map((test) => recurrentRow(judged, test));
  });
  return rows.sort((a, b) => periodEnd(a.period) - periodEnd(b.period));
}

function datedRow({ attainment, inTable }: IndicatorAttainment): IndicatorTableRow {
  const promise = promiseRow(attainment);
  return {
    period: attainment.promise.period ?? attainment.asOf,
    promise,
    inTable,
    targetText: promise.targetText,
    state: attainment.state,
    reasons: attainment.reasons,
    observed: judgedBy(attainment),
    unused: unusedOf(promise, () => true),
    margin: attainment.margin,
    progress: attainment.progress,
  };
}

function recurrentRow({ attainment, inTable }: IndicatorAttainment, test: PeriodTest): IndicatorTableRow {
  const promise = promiseRow(attainment);
  return {
    period: test.period,
    promise,
    inTable,
    targetText: promise.targetText,
    state: test.attained === null ? (test.due ? 'unknown' : 'not-due') : test.attained ? 'met' : 'not-met',
    reasons: test.reasons,
    observed: observedIn(attainment, test.period),
    unused: unusedOf(promise, (value) => periodEnd(value.period) === periodEnd(test.period)),
    margin: test.margin,
    progress: none('recurrent'),
  };
}

/** What a promise with a date was judged by. */
function judgedBy({ evidence }: Attainment): ShownValue[] {
  return evidence.filter(({ use }) => use === 'judged').map(shown);
}

/** What was observed in one period of a recurrence, also where it could not be judged for want of a value to compare it with. */
function observedIn({ evidence }: Attainment, period: Period): ShownValue[] {
  return evidence
    .filter((one) => one.use !== 'outranked' && one.use !== 'left-out' && periodEnd(one.period) === periodEnd(period))
    .map(shown);
}

function shown({ value, period, observation }: Evidence): ShownValue {
  return { text: observation?.printed ?? `${value}`, period, observation };
}

function unusedOf(promise: PromiseRow, here: (value: ShownValue) => boolean): IndicatorTableRow['unused'] {
  const all = (use: 'other' | 'near', values: readonly ShownValue[]) =>
    values.filter(here).map((value) => ({ use, value }));
  return [...all('other', promise.others), ...all('near', promise.near)];
}
