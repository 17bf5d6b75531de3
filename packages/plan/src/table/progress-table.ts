import type { Judgements } from '../attainment/judgement.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan, PlanIds } from '../plan/plan.js';
import { type Period, periodEnd } from '../vocabulary/period.js';
import { indicatorAttainments } from './indicator-attainments.js';
import { type PromiseRow, promiseRow } from './promise-row.js';

/** One indicator in one period: every promise made for it, the one of the plan's own table first; empty where there is none. */
export interface ProgressCell {
  readonly period: Period;
  readonly promises: readonly PromiseRow[];
}

/** One indicator with its cells, one for each period of the table. */
export interface ProgressRow {
  readonly indicator: Indicator;
  readonly cells: readonly ProgressCell[];
  /** Promises without a cell of their own: the recurrent ones. */
  readonly recurrent: readonly PromiseRow[];
}

/** The plan's main indicators by period: what was promised, what was observed, what became of it. */
export interface ProgressTable {
  /** Periods of the baselines, in the order of time; mostly one. */
  readonly baselinePeriods: readonly Period[];
  /** Periods for which anything is promised, in the order of time. */
  readonly periods: readonly Period[];
  readonly rows: readonly ProgressRow[];
}

/**
 * The table of the main indicators (those of the plan's own table): a column for each period, in each cell the promise, the value
 * the verdict rests on, values of other sources and of near definitions, and the verdict.
 *
 * A cell without a value keeps its verdict `unknown` and the reason; nothing is filled in.
 *
 * @param assessment - Of the same plan.
 * @throws RangeError where the assessment lacks a target of the plan.
 * @example
 * const target = { id: 'lamps-2030', indicator: 'lamps', clause: 'goals-t1r1c2', operator: '>=', value: 350, of: null,
 *   period: '2030', recurrence: null };
 * const lamps = { id: 'lamps', headline: true, kind: 'stock', baseline: { period: '2027', value: 300 }, targets: [target] };
 * const unknown = { promise: target, kind: 'stock', state: 'unknown', reasons: ['no-observation'], conflict: null, evidence: [] };
 * const table = progressTable({ clauses: [], indicators: { lamps } }, { targets: { 'lamps-2030': unknown } });
 * [table.baselinePeriods, table.periods]; //=> [['2027'], ['2030']]
 * table.rows[0].cells[0].promises[0].reasons; //=> ['no-observation']
 */
export function progressTable<Ids extends PlanIds>(plan: Plan<Ids>, assessment: Judgements<Ids>): ProgressTable {
  const indicators: Indicator[] = Object.values<Indicator>(plan.indicators).filter(({ headline }) => headline);
  const promisesOf = (indicator: Indicator): PromiseRow[] =>
    indicatorAttainments(indicator, plan, assessment).map(({ attainment }) => promiseRow(attainment));
  const rows = indicators.map((indicator) => ({ indicator, promises: promisesOf(indicator) }));
  const periods = inOrder(rows.flatMap(({ promises }) => promises.map(({ target }) => target.period)));
  return {
    baselinePeriods: inOrder(indicators.map(({ baseline }) => baseline?.period ?? null)),
    periods,
    rows: rows.map(({ indicator, promises }) => ({
      indicator,
      cells: periods.map((period) => ({
        period,
        promises: promises.filter(({ target }) => target.period === period).map((row) => withoutColumns(row, periods)),
      })),
      recurrent: promises.filter(({ target }) => target.period === null),
    })),
  };
}

/** A later value that has its own column is not repeated in the earlier ones. */
function withoutColumns(row: PromiseRow, periods: readonly Period[]): PromiseRow {
  return { ...row, later: row.later.filter(({ period }) => !periods.includes(period)) };
}

function inOrder(periods: readonly (Period | null)[]): Period[] {
  const known = new Set(periods.filter((period) => period !== null));
  return [...known].sort((a, b) => periodEnd(a) - periodEnd(b));
}
