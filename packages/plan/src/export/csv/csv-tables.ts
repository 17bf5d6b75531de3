import type { Assessment } from '../../attainment/assessment.js';
import { standingObservations } from '../../observation/standing-observations.js';
import type { Plan } from '../../plan/plan.js';
import { indicatorBelonging } from '../../table/indicator-belonging.js';
import type { Localized } from '../../vocabulary/localized.js';
import { toPublishedTarget } from '../plan-json.js';
import { attainmentColumns } from './attainment-columns.js';
import type { Column } from './column.js';
import type { Cell } from './csv-text.js';
import { observationColumns } from './observation-columns.js';
import { targetColumns } from './target-columns.js';

/** One published table: what it is, its columns, and its rows, a cell for each column. */
export interface CsvTable {
  readonly name: 'observations' | 'targets' | 'attainment';
  readonly title: Localized;
  readonly columns: readonly Omit<Column<never>, 'cell'>[];
  /** The column whose value tells one row from another; null where no single one does. */
  readonly key: string | null;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The three tables of a plan, from which the CSV files and their description are made: what was observed, what is promised, what
 * became of it.
 *
 * @param assessment - Of the same plan.
 * @param version - Version of the data (semantic versioning).
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * csvTables(plan, assess(plan, { asOf: plan.dataDate }), '1.0.0').map(({ name }) => name); //=> ['observations', 'targets', 'attainment']
 */
export function csvTables(plan: Plan, assessment: Assessment, version: string): CsvTable[] {
  const standing = new Set(standingObservations(plan.observations));
  const observations = plan.observations.flatMap((observation) => {
    const indicator = plan.indicators[observation.indicator];
    const source = plan.sources[observation.source] ?? null;
    return indicator ? [{ plan, version, indicator, observation, source, stands: standing.has(observation) }] : [];
  });
  const targets = Object.values(plan.indicators).flatMap((indicator) => {
    const belonging = indicatorBelonging(indicator.id, plan);
    return indicator.targets.map((target) => ({
      plan,
      version,
      indicator,
      target: toPublishedTarget(target),
      belonging,
    }));
  });
  const judgements = targets.flatMap((row) => {
    const attainment = assessment.targets[row.target.id];
    return attainment ? [{ ...row, attainment }] : [];
  });
  return [
    toTable('observations', { zh: '实际值', en: 'Observations' }, null, observationColumns, observations),
    toTable('targets', { zh: '目标', en: 'Targets' }, 'target', targetColumns, targets),
    toTable('attainment', { zh: '完成情况', en: 'Attainment' }, 'target', attainmentColumns, judgements),
  ];
}

function toTable<Row>(
  name: CsvTable['name'],
  title: Localized,
  key: string | null,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): CsvTable {
  return { name, title, key, columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}
