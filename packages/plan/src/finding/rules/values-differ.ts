import { levelWords } from '../../attainment/explain/amount-words.js';
import { periodWords } from '../../attainment/explain/period-words.js';
import type { Plan } from '../../plan/plan.js';
import type { Found } from '../finding.js';
import { levelPairs } from '../level-pairs.js';
import { quoted } from '../sides.js';
import { spaced } from '../spaced.js';

/**
 * Two places that promise one indicator different numbers for one period: the table says 200, the prose 210.
 *
 * @example
 * const table = { period: '2023', recurrence: null, operator: '>=', value: 200, of: null, clause: 'goals-t1r1c2', quote: '200' };
 * const prose = { ...table, value: 210, clause: 'a1t1s1', quote: '到 2023 年达到 210 公里' };
 * const unitOfMeasure = { text: { zh: '公里', en: 'km' }, basis: 'stated' };
 * const paths = { id: 'paths', name: { zh: '步道', en: 'Paths' }, kind: 'stock', unitOfMeasure, targets: [table, prose] };
 * valuesDiffer({ indicators: { paths } }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['200', '到 2023 年达到 210 公里']]
 */
export function valuesDiffer(plan: Pick<Plan, 'indicators'>): Found[] {
  return levelPairs(plan)
    .filter(({ one, other }) => one.value !== other.value)
    .map(({ indicator, period, one, other }) => ({
      indicator: indicator.id,
      sides: [quoted(one), quoted(other)],
      says: {
        zh: `“${indicator.name.zh}”${spaced(periodWords(period, 'zh-CN'))}的目标两处不同：一处为${spaced(levelWords(`${one.value}`, indicator, 'zh-CN'))}，一处为${spaced(levelWords(`${other.value}`, indicator, 'zh-CN'))}。`,
        en: `Two places promise different numbers of “${indicator.name.en}” for ${periodWords(period, 'en')}: ${levelWords(`${one.value}`, indicator, 'en')} and ${levelWords(`${other.value}`, indicator, 'en')}.`,
      },
      resolve: {
        zh: '核定一个数，两处统一；如口径不同，分别写明口径。',
        en: 'Settle on one number for both places, or say in each what is counted.',
      },
    }));
}
