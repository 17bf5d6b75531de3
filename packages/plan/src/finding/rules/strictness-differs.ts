import { levelWords } from '../../attainment/explain/amount-words.js';
import { periodWords } from '../../attainment/explain/period-words.js';
import type { Plan } from '../../plan/plan.js';
import type { LevelTarget } from '../../plan/target.js';
import type { Found } from '../finding.js';
import { levelPairs } from '../level-pairs.js';
import { quoted } from '../sides.js';
import { spaced } from '../spaced.js';

/**
 * Two places that promise one number with another strictness: 200 in the table is met by 200, 超 200 in the prose is not.
 *
 * @example
 * const table = { period: '2023', recurrence: null, operator: '>=', value: 200, of: null, clause: 'goals-t1r1c2', quote: '200' };
 * const prose = { ...table, operator: '>', clause: 'a1t1s1', quote: '步道超 200 公里' };
 * const unitOfMeasure = { text: { zh: '公里', en: 'km' }, basis: 'stated' };
 * const paths = { id: 'paths', name: { zh: '步道', en: 'Paths' }, kind: 'stock', unitOfMeasure, targets: [table, prose] };
 * strictnessDiffers({ indicators: { paths } }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['200', '步道超 200 公里']]
 */
export function strictnessDiffers(plan: Pick<Plan, 'indicators'>): Found[] {
  return levelPairs(plan)
    .filter(({ one, other }) => one.value === other.value && one.operator !== other.operator)
    .map(({ indicator, period, one, other }) => {
      const zh = spaced(levelWords(`${one.value}`, indicator, 'zh-CN'));
      const en = levelWords(`${one.value}`, indicator, 'en');
      return {
        indicator: indicator.id,
        sides: [quoted(one), quoted(other)],
        says: {
          zh: `“${indicator.name.zh}”${spaced(periodWords(period, 'zh-CN'))}的目标，一处${operatorWords[one.operator].zh}${zh}，一处${operatorWords[other.operator].zh}${zh}；正好${zh}时，按一处算完成，按另一处不算。`,
          en: `For “${indicator.name.en}” in ${periodWords(period, 'en')} one place asks for ${operatorWords[one.operator].en} ${en}, another for ${operatorWords[other.operator].en} ${en}; exactly ${en} meets one and not the other.`,
        },
        resolve: {
          zh: `两处用同一说法，写明是否含${zh}本身。`,
          en: `Say it the same way in both places, and say whether ${en} itself counts.`,
        },
      };
    });
}

const operatorWords: { readonly [Operator in LevelTarget['operator']]: { readonly zh: string; readonly en: string } } =
  {
    '>=': { zh: '要求达到', en: 'at least' },
    '>': { zh: '要求超过', en: 'more than' },
    '<=': { zh: '要求不超过', en: 'at most' },
    '<': { zh: '要求低于', en: 'less than' },
    '=': { zh: '要求正好', en: 'exactly' },
  };
