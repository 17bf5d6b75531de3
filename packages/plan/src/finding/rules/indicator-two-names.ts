import type { Indicator } from '../../plan/indicator.js';
import type { Plan } from '../../plan/plan.js';
import type { LevelTarget, Target } from '../../plan/target.js';
import { clauseTree } from '../clause-tree.js';
import type { Found } from '../finding.js';
import { quoted } from '../sides.js';
import { rowLabels } from '../table-rows.js';

/**
 * Indicators that the table calls by one name and the prose by another, where both promise a level for one period: what is counted
 * may differ. A name in the table is taken without its unit of measure in brackets.
 *
 * @example
 * const cell = (id, text) => ({ id, kind: 'cell', parent: 'r1', number: '', text, paragraph: null });
 * const clauses = [{ id: 't', kind: 'table', parent: null, number: '', text: '', paragraph: null }, { id: 'r1', kind: 'row', parent: 't', number: '', text: '', paragraph: null },
 *   cell('r1c1', '设有坡道的入口比例'), cell('r1c2', '70%'), { id: 'a1t1s1', kind: 'sentence', parent: 'a1t1', number: '', text: '入口无障碍覆盖率达到 70%。', paragraph: 1 }];
 * const level = (clause, quote) => ({ period: '2023', operator: '>=', value: 70, of: null, clause, quote });
 * const ramps = { id: 'ramps', name: { zh: '坡道', en: 'Ramps' }, targets: [level('r1c2', '70%'), level('a1t1s1', '入口无障碍覆盖率达到 70%')] };
 * indicatorTwoNames({ clauses, indicators: { ramps } }).map(({ sides }) => sides.map(({ clause }) => clause)); //=> [['r1c1', 'a1t1s1']]
 */
export function indicatorTwoNames(plan: Pick<Plan, 'clauses' | 'indicators'>): Found[] {
  const labels = rowLabels(plan);
  const tree = clauseTree(plan);
  return Object.values(plan.indicators).flatMap((indicator) => {
    const levels = indicator.targets.filter(isLevel);
    const inTable = levels.find(({ clause }) => labels.has(clause));
    const label = labels.get(inTable?.clause ?? '');
    if (label === undefined) return [];
    const name = label.text.replace(/[（(][^（）()]*[）)]$/, '').trim();
    return levels
      .filter(({ clause }) => !labels.has(clause) && tree.get(clause)?.text.includes(name) === false)
      .map((prose) => twoNames(indicator, { clause: label.id, quote: label.text }, prose));
  });
}

function isLevel(target: Target): target is LevelTarget {
  return 'of' in target;
}

function twoNames({ id, name }: Indicator, label: { clause: string; quote: string }, prose: Target): Found {
  return {
    indicator: id,
    sides: [quoted(label), quoted(prose)],
    says: {
      zh: `表中称“${label.quote}”，正文用的是另一个名称；数据按同一指标处理，口径是否相同，原文没有说。`,
      en: `The table says “${label.quote}”, the prose uses another name for “${name.en}”. The data take them for one indicator; the text does not say whether they count the same.`,
    },
    resolve: { zh: '两处用同一名称，写明怎样计算。', en: 'Use one name in both places, and say how it is counted.' },
  };
}
