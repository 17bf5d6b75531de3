import type { PublishedTarget } from '../published-plan.js';
import { type Column, column } from './column.js';

/** What is promised: columns of targets.csv that attainment.csv repeats. */
export const promiseColumns: readonly Column<{ readonly target: PublishedTarget }>[] = [
  column(
    'target',
    'string',
    ['目标编号', 'Target'],
    ['永不更改。', 'Its id, which never changes.'],
    (row) => row.target.id,
    {
      required: true,
    },
  ),
  column(
    'period',
    'string',
    ['目标期间', 'Period'],
    ['至此期间末；反复目标为空。', 'By the end of which; empty for a promise that recurs.'],
    ({ target }) => target.period,
  ),
  column(
    'operator',
    'string',
    ['比较方式', 'Operator'],
    [
      "超为 `>`，以上为 `>=`；`in` 为区间；`improve` 为至少改善若干；`increase`、`decrease` 只有方向。`=` 按防公式的规则写作 `'=`。",
      "How a value is compared; `in`: a range; `improve`: better by at least the value; `increase`, `decrease`: a direction only. `=` is written `'=`, by the rule against formulas.",
    ],
    ({ target }) => target.operator,
    { required: true },
  ),
  column(
    'value',
    'number',
    ['目标值', 'Value'],
    ['按计量单位；区间和仅有方向的目标为空。', 'In the unit of measure; empty for a range and a direction alone.'],
    ({ target }) => target.value,
  ),
  column('low', 'number', ['区间下限', 'Lower end of a range'], ['', ''], ({ target }) => target.low),
  column('high', 'number', ['区间上限', 'Upper end of a range'], ['', ''], ({ target }) => target.high),
  column(
    'of',
    'number',
    ['总数', 'Out of'],
    ['“n 个中的 k 个”的 n。', 'For k of n: the n.'],
    ({ target }) => target.of,
  ),
];
