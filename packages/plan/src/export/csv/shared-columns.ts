import type { Indicator } from '../../plan/indicator.js';
import type { Plan } from '../../plan/plan.js';
import { toBriefNotice } from '../notice.js';
import { type Column, column } from './column.js';

/** What every row knows of its indicator. */
export interface IndicatorRow {
  readonly plan: Plan;
  /** Version of the data. */
  readonly version: string;
  readonly indicator: Indicator;
}

/** Which indicator the row is about, and what its numbers are counted in. */
export const indicatorColumns: readonly Column<IndicatorRow>[] = [
  column(
    'indicator',
    'string',
    ['指标编号', 'Indicator'],
    ['永不更改。', 'Its id, which never changes.'],
    ({ indicator }) => indicator.id,
    { required: true },
  ),
  column(
    'indicator_name_zh',
    'string',
    ['指标（中文）', 'Indicator in Chinese'],
    ['', ''],
    (row) => row.indicator.name.zh,
  ),
  column(
    'indicator_name_en',
    'string',
    ['指标（英文）', 'Indicator in English'],
    ['', ''],
    (row) => row.indicator.name.en,
  ),
  column(
    'unit_of_measure_zh',
    'string',
    ['计量单位（中文）', 'Unit of measure in Chinese'],
    ['该行各数值的单位。', 'What the numbers of the row are counted in.'],
    ({ indicator }) => indicator.unitOfMeasure.text.zh,
  ),
  column(
    'unit_of_measure_en',
    'string',
    ['计量单位（英文）', 'Unit of measure in English'],
    ['该行各数值的单位。', 'What the numbers of the row are counted in.'],
    ({ indicator }) => indicator.unitOfMeasure.text.en,
  ),
];

/** Which edition the row belongs to, so that a table that travels alone still says what it is. */
export const editionColumns: readonly Column<IndicatorRow>[] = [
  column('plan', 'string', ['计划编号', 'Plan'], ['', 'Its id.'], ({ plan }) => plan.id),
  column(
    'plan_status',
    'string',
    ['计划文本状态', 'State of the plan'],
    ['`draft` 为征求意见稿。', '`draft`: a draft for comment.'],
    ({ plan }) => plan.status,
    { values: ['draft', 'adopted', 'superseded'] },
  ),
  column('data_version', 'string', ['数据版本', 'Version of the data'], ['', ''], ({ version }) => version),
  column(
    'data_date',
    'date',
    ['数据截至', 'Data to'],
    ['在此日期之前查找过。', 'The data are complete up to this day.'],
    ({ plan }) => plan.dataDate,
  ),
  column(
    'data_licence',
    'string',
    ['数据许可', 'Licence of the data'],
    ['SPDX 标识；不包括计划原文和来源原话。', 'SPDX identifier; the words of the plan and of sources are not covered.'],
    ({ plan }) => plan.dataLicence?.id,
  ),
  column(
    'notice',
    'string',
    ['声明', 'Notice'],
    ['独立整理，非官方；所依据文本的状态。', 'Independent and unofficial, and what state the document is in.'],
    ({ plan }) => toBriefNotice(plan),
  ),
];
