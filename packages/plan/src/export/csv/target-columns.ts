import type { Role } from '../../plan/role.js';
import type { IndicatorBelonging } from '../../table/indicator-belonging.js';
import type { PublishedTarget } from '../published-plan.js';
import { type Column, column } from './column.js';
import { promiseColumns } from './promise-columns.js';
import { editionColumns, type IndicatorRow, indicatorColumns } from './shared-columns.js';

/** One promise with its indicator. */
export interface TargetRow extends IndicatorRow {
  readonly target: PublishedTarget;
  readonly belonging: IndicatorBelonging;
}

/** Columns of targets.csv. */
export const targetColumns: readonly Column<TargetRow>[] = [
  ...indicatorColumns,
  column(
    'headline',
    'boolean',
    ['是否主要指标', 'Headline'],
    ['是否在计划的主要指标表内。', "Whether it stands in the plan's own table."],
    ({ indicator }) => indicator.headline,
    { required: true },
  ),
  column(
    'kind',
    'string',
    ['指标种类', 'Kind'],
    ['', 'What sort of number it is.'],
    ({ indicator }) => indicator.kind,
    {
      values: ['stock', 'flow', 'percentage', 'rank', 'coverage', 'index', 'event', 'periodic'],
      required: true,
    },
  ),
  column('direction', 'string', ['方向', 'Direction'], ['', 'Which way is better.'], (row) => row.indicator.direction, {
    values: ['higher', 'lower', 'band', 'event', 'none'],
    required: true,
  }),
  column(
    'baseline_period',
    'string',
    ['基期', 'Period of the baseline'],
    ['计划未给出则空。', 'Empty where the plan gives none.'],
    ({ indicator: { baseline } }) => baseline?.period,
  ),
  column(
    'baseline_value',
    'number',
    ['基期值', 'Baseline'],
    ['按计量单位；计划未给出则空。', 'In the unit of measure; empty where the plan gives none.'],
    ({ indicator: { baseline } }) => baseline?.value,
  ),
  ...promiseColumns,
  column(
    'range_reading',
    'string',
    ['区间的读法', 'Reading of a range'],
    ['超过上限是否算未完成。', 'Whether more than the upper end is a failure.'],
    ({ target }) => target.reading,
    { values: ['at-least-lower', 'within'] },
  ),
  column(
    'relative_to',
    'string',
    ['相对于', 'Measured against'],
    ['仅限 `improve`。', 'Of `improve` alone.'],
    (row) => row.target.relativeTo,
    {
      values: ['previous-actual', 'previous-target', 'baseline'],
    },
  ),
  column('recurs_every', 'string', ['多久一次', 'Recurs every'], ['', ''], ({ target }) => target.recurrence?.every, {
    values: ['year', 'half', 'quarter', 'month'],
  }),
  column('first_period', 'string', ['首期', 'First period'], ['', ''], ({ target }) => target.recurrence?.from),
  column('last_period', 'string', ['末期', 'Last period'], ['', ''], ({ target }) => target.recurrence?.to),
  column(
    'period_basis',
    'string',
    ['期间的依据', 'Ground of the period'],
    ['`stated` 计划写明，`inferred` 取计划期末。', '`stated` by the plan, or the end of the plan for want of another.'],
    ({ target }) => target.periodBasis,
    { values: ['stated', 'inferred'], required: true },
  ),
  column(
    'maintain',
    'boolean',
    ['是否保持', 'To be kept'],
    ['保持已有水平，而非达到。', 'A level to be kept, not reached.'],
    (row) => row.target.maintain,
    {
      required: true,
    },
  ),
  column(
    'clause',
    'string',
    ['条款', 'Clause'],
    ['目标所在条款的编号。', 'Id of the clause that it stands in.'],
    (row) => row.target.clause,
    {
      required: true,
    },
  ),
  column('quote', 'string', ['计划原话', 'Words of the plan'], ['', ''], ({ target }) => target.quote, {
    required: true,
  }),
  column(
    'tasks',
    'string',
    ['所属任务', 'Tasks'],
    ['编号，空格分隔。', 'Ids, separated by spaces.'],
    (row) => row.belonging.tasks.join(' ') || null,
  ),
  unitsColumn('lead_units', 'lead', '牵头单位', 'Lead units'),
  unitsColumn('responsible_units', 'responsible', '责任单位', 'Responsible units, none said to lead'),
  unitsColumn('participating_units', 'participating', '参与单位', 'Participating units'),
  column('note_zh', 'string', ['说明（中文）', 'Remark in Chinese'], ['', ''], ({ target: { note } }) => note?.zh),
  column('note_en', 'string', ['说明（英文）', 'Remark in English'], ['', ''], ({ target: { note } }) => note?.en),
  ...editionColumns,
];

function unitsColumn(name: string, role: Role, zh: string, en: string): Column<TargetRow> {
  return column(name, 'string', [zh, en], ['编号，空格分隔。', 'Ids, separated by spaces.'], ({ belonging }) => {
    const units = belonging.responsibleUnits.filter((unit) => unit.role === role);
    return units.map(({ id }) => id).join(' ') || null;
  });
}
