import type { Judgement, Judgements } from '../attainment/judgement.js';
import { none, type Quantity } from '../attainment/quantities/quantity.js';
import type { PeriodTest } from '../attainment/recurring.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import { type Period, periodEnd } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { AttainmentState } from '../vocabulary/state.js';
import { type IndicatorAttainment, indicatorAttainments } from './indicator-attainments.js';
import { type IndicatorValue, indicatorValues, useAmong } from './indicator-values.js';
import { type PromiseRow, promiseRow } from './promise-row.js';

/** One promise for one period: what was promised, what was observed, what became of it. */
export interface IndicatorTableRow {
  readonly period: Period;
  readonly promise: PromiseRow;
  /** Whether the promise stands in a table of the plan or in its prose. */
  readonly inTable: boolean;
  readonly state: AttainmentState;
  /** What has to be said beside the state, of this period. */
  readonly reasons: readonly Reason[];
  /** What the state rests on; several where sources of the same rank disagree. Of a recurrence, what was observed in the period. */
  readonly observed: readonly IndicatorValue[];
  /** Values for the same date that the promise was not judged by: from other sources, or of something near. */
  readonly unused: readonly IndicatorValue[];
  /** d·(v − T), in the unit of measure. */
  readonly margin: Quantity;
  /** (v − b) ÷ (T − b); a period of a recurrence has none. */
  readonly progress: Quantity;
}

/** One indicator's promises by period, and everything else that is known of it. */
export interface IndicatorTable {
  /** In the order of time, the plan's table before its prose. */
  readonly rows: readonly IndicatorTableRow[];
  /** Values that stand beside no promise, in the order of time: a figure shows nothing that is neither in a row nor here. */
  readonly others: readonly IndicatorValue[];
}

/**
 * One indicator's promises by period: one row for each promise with a date, one for each period of a recurrent one; and the values from
 * the baseline on for which nothing was promised.
 *
 * A period without evidence keeps its row, with the state `unknown` and the reasons; nothing is filled in.
 *
 * @param assessment - Of the same plan: its two clocks decide which values are shown.
 * @throws RangeError where the assessment lacks a target of the indicator.
 * @example
 * const plan = { clauses: [], observations: [] };
 * indicatorTable({ baseline: null, targets: [] }, plan, { asOf: '2030-12-31', targets: {} }); //=> { rows: [], others: [] }
 */
export function indicatorTable(indicator: Indicator, plan: Plan, assessment: Judgements): IndicatorTable {
  const values = indicatorValues(indicator, plan, assessment);
  const rows = indicatorAttainments(indicator, plan, assessment)
    .flatMap((judged) => rowsOf(judged, values))
    .sort((a, b) => periodEnd(a.period) - periodEnd(b.period));
  const shown = new Set(rows.flatMap(({ observed, unused }) => [...observed, ...unused].map(keyOf)));
  return { rows, others: values.filter((value) => !shown.has(keyOf(value))) };
}

/** The rows of one promise: a single one, or one for each period of a recurrence. */
function rowsOf(
  { attainment, inTable }: IndicatorAttainment,
  values: readonly IndicatorValue[],
): readonly IndicatorTableRow[] {
  const { evidence, recurring, asOf } = attainment;
  const promise = promiseRow(attainment);
  const used = values.map((value) => ({ ...value, use: useAmong(evidence, value) }));
  const rowOf = (period: Period, { state, reasons, margin, progress }: Judged): IndicatorTableRow => {
    const time = periodEnd(period);
    // A promise with one date may rest on a value of another.
    const here = used.filter((value) => value.time === time || (!recurring && value.use === 'judged'));
    return {
      ...{ period, promise, inTable, state, reasons, margin, progress },
      observed: here.filter(({ use }) => use === 'judged'),
      unused: here.filter(({ use }) => use !== 'judged'),
    };
  };
  return (
    recurring?.periods.map((test) =>
      rowOf(test.period, { ...test, state: stateOf(test), progress: none('recurrent') }),
    ) ?? [rowOf(promise.target.period ?? asOf, attainment)]
  );
}

type Judged = Pick<Judgement, 'state' | 'reasons' | 'margin' | 'progress'>;

function stateOf({ attained, due }: PeriodTest): AttainmentState {
  if (attained === null) return due ? 'unknown' : 'not-due';
  return attained ? 'met' : 'not-met';
}

/** By which a value is known again: a reader's own has a period to itself. */
function keyOf({ observation, period }: IndicatorValue): unknown {
  return observation ?? period;
}
