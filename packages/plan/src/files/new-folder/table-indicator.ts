import type { CellValue, TableRowFound } from '../../text/candidates/table-rows.js';
import { type NewIndicator, written } from './prose-indicator.js';

const rank = /排名|位次|名次/;
const lowerBetter = /能耗|排放|死亡|事故|失业|投诉|浓度|降低|下降|缩短|时限|负债|损耗|占用/;

/** The indicator that a row of a table by year becomes. */
export function tableIndicator(row: TableRowFound): NewIndicator {
  const { row: id, name, unit, baseline, targets } = row;
  const isRank = rank.test(name);
  const lower = isRank || lowerBetter.test(name);
  const value = {
    name: { zh: name },
    headline: true,
    kind: isRank ? 'rank' : unit === '%' ? 'percentage' : 'stock',
    direction: lower ? 'lower' : 'higher',
    ...(unit === null ? {} : { unitOfMeasure: { zh: unit, basis: 'stated' } }),
    ...(baseline
      ? { baseline: { period: written(baseline.period), value: baseline.value, ...wordsOf(baseline) } }
      : {}),
    targets: targets.map((target) => ({
      id: `${id}-${target.period}`,
      period: written(target.period),
      operator: target.sign ?? (lower ? '<=' : '>='),
      value: target.value,
      ...wordsOf(target),
    })),
  };
  return {
    id,
    value,
    remarks: {
      '': '编号、类型与方向由程序按表格拟定；存量还是当年数请核对 / id, kind and direction were drawn up by rules; is it a stock or a yearly flow',
      ...(unit === null ? { targets: '表中没有计量单位，缺 unitOfMeasure / the table prints no unit of measure' } : {}),
    },
  };
}

function wordsOf({ clause, quote }: CellValue) {
  return { clause, quote };
}
