import type { Attainment } from '../../attainment/attainment.js';
import type { Quantity } from '../../attainment/quantities/quantity.js';
import { attainmentStates, trajectoryStates } from '../../vocabulary/state.js';
import { type Column, column } from './column.js';
import { promiseColumns } from './promise-columns.js';
import { editionColumns, indicatorColumns } from './shared-columns.js';
import type { TargetRow } from './target-columns.js';

/** One judgement with its promise. */
export interface AttainmentRow extends TargetRow {
  readonly attainment: Attainment;
}

const inUnit = ['按计量单位。', 'In the unit of measure.'] as const;
const fraction = ['比例，1 即 100%，不设上下限。', 'A fraction without bounds, 1 = 100 %.'] as const;
const perYear = ['每年的变化，按计量单位。', 'Change per year, in the unit of measure.'] as const;

/** Columns of attainment.csv. */
export const attainmentColumns: readonly Column<AttainmentRow>[] = [
  ...indicatorColumns,
  ...promiseColumns,
  column(
    'as_of',
    'date',
    ['截至', 'As of'],
    ['判断时以此日为到期界限。', 'What was due on this day.'],
    ({ attainment }) => attainment.asOf,
    {
      required: true,
    },
  ),
  column(
    'known_at',
    'date',
    ['已知于', 'Known at'],
    ['只用此日之前收录的数；空：用全部已收录的数。', 'Rows recorded by this day; empty: every recorded row.'],
    ({ attainment }) => attainment.knownAt,
  ),
  column('profile', 'string', ['方法', 'Method'], ['', 'Id of the profile.'], ({ attainment }) => attainment.profile, {
    required: true,
  }),
  column('due', 'boolean', ['是否到期', 'Due'], ['', ''], ({ attainment }) => attainment.due, { required: true }),
  column(
    'attained',
    'boolean',
    ['是否完成', 'Attained'],
    ['未到期或不知道则空。', 'Empty until due, and where it is unknown.'],
    ({ attainment }) => attainment.attained,
  ),
  column(
    'state',
    'string',
    ['状态', 'State'],
    ['`unknown`：未见公开数据。', '`unknown`: no public figure found.'],
    ({ attainment }) => attainment.state,
    { values: attainmentStates, required: true },
  ),
  column(
    'trajectory',
    'string',
    ['走势', 'Trajectory'],
    ['到期后为空。', 'Empty once due.'],
    (row) => row.attainment.trajectory,
    {
      values: trajectoryStates,
    },
  ),
  column(
    'reasons',
    'string',
    ['理由', 'Reasons'],
    ['代码，空格分隔。', 'Codes, separated by spaces.'],
    (row) => row.attainment.reasons.join(' ') || null,
  ),
  column(
    'baseline',
    'number',
    ['所用基期值', 'Baseline used'],
    inUnit,
    ({ attainment }) => attainment.numbers.baseline,
  ),
  column(
    'level',
    'number',
    ['所用目标值', 'Level compared with'],
    inUnit,
    ({ attainment }) => attainment.numbers.target,
  ),
  column(
    'observed',
    'number',
    ['实际值', 'Observed'],
    [
      '按计量单位；未见公开数据则空，从不为 0。',
      'In the unit of measure; empty, never 0, where no public figure was found.',
    ],
    ({ attainment }) => attainment.numbers.observed,
  ),
  column('observed_period', 'string', ['实际值的期间', 'Period of the value'], ['', ''], (row) =>
    judged(row, 'period'),
  ),
  column('observed_source', 'string', ['实际值的来源', 'Source of the value'], ['编号。', 'Its id.'], (row) =>
    judged(row, 'source'),
  ),
  ...quantity(
    'margin',
    ['差额', 'Margin'],
    ['正数为好于目标，按计量单位。', 'In the unit of measure; positive: better than the target.'],
    (row) => row.margin,
  ),
  ...quantity('progress', ['自基期的进度', 'Progress from the baseline'], fraction, (row) => row.progress),
  ...quantity('ratio', ['与目标之比', 'Ratio to the target'], fraction, (row) => row.ratio),
  ...quantity(
    'change_from_baseline',
    ['较基期变化', 'Change from the baseline'],
    inUnit,
    (row) => row.changeFromBaseline,
  ),
  ...quantity('expected', ['按计划应达', 'Expected'], inUnit, (row) => row.expected),
  ...quantity('schedule_variance', ['与应达之差', 'Schedule variance'], inUnit, (row) => row.scheduleVariance),
  ...quantity('pace', ['与应有进度之比', 'Pace'], fraction, (row) => row.pace),
  ...quantity('elapsed', ['已过时间', 'Time elapsed'], fraction, (row) => row.elapsed),
  ...quantity('rate_observed', ['实际年速', 'Observed rate'], perYear, (row) => row.rates.observed),
  ...quantity('rate_planned', ['计划年速', 'Planned rate'], perYear, (row) => row.rates.planned),
  ...quantity('rate_required', ['所需年速', 'Required rate'], perYear, (row) => row.rates.required),
  column(
    'conflict',
    'boolean',
    ['来源是否不一', 'Sources disagree'],
    ['', 'On the value judged.'],
    (row) => row.attainment.conflict !== null,
    {
      required: true,
    },
  ),
  column(
    'robust',
    'boolean',
    ['判断是否稳固', 'Robust'],
    [
      '`false`：在证据不能排除的变动下判断会变；没有判断则空。',
      '`false`: a change that the evidence cannot rule out turns it; empty without a verdict.',
    ],
    ({ attainment }) => attainment.robustness.robust,
  ),
  ...editionColumns,
];

/** A quantity and, where it has no value, the reason why. */
function quantity(
  name: string,
  title: readonly [string, string],
  description: readonly [string, string],
  pick: (attainment: Attainment) => Quantity,
): Column<AttainmentRow>[] {
  const why = [
    '没有数值的理由代码；有数值则空。',
    'Code of the reason why there is no value; empty where there is one.',
  ] as const;
  return [
    column(name, 'number', title, description, ({ attainment }) => pick(attainment).value),
    column(
      `${name}_reason`,
      'string',
      [`${title[0]}缺失理由`, `${title[1]}: reason`],
      why,
      ({ attainment }) => pick(attainment).reason,
    ),
  ];
}

function judged({ attainment }: AttainmentRow, part: 'period' | 'source'): string | null {
  const one = attainment.evidence.find(({ use }) => use === 'judged');
  if (part === 'period') return one?.period ?? null;
  return one?.observation?.source ?? null;
}
