import { levelWords } from '../../attainment/explain/amount-words.js';
import { periodWords } from '../../attainment/explain/period-words.js';
import { betterBefore, type PrintedLevel, printedLevels, signOf } from '../../plan/levels.js';
import type { Plan } from '../../plan/plan.js';
import type { Language } from '../../vocabulary/localized.js';
import type { Found } from '../finding.js';
import { quoted } from '../sides.js';
import { spaced } from '../spaced.js';

/**
 * Targets that lie behind the baseline or an earlier target although the other way is better: 24 at the start, 20 as the aim.
 *
 * @example
 * const baseline = { period: '2020', value: 24, clause: 'goals-t1r1c2', quote: '24' };
 * const aim = { id: 'guides-2021', period: '2021', operator: '>=', value: 20, of: null, clause: 'goals-t1r1c3', quote: '20' };
 * const unitOfMeasure = { text: { zh: '人', en: 'people' }, basis: 'stated' };
 * const guides = { id: 'guides', name: { zh: '向导', en: 'Guides' }, kind: 'flow', direction: 'higher', unitOfMeasure, baseline, targets: [aim] };
 * worseThanBefore({ indicators: { guides } }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['24', '20']]
 */
export function worseThanBefore({ indicators }: Pick<Plan, 'indicators'>): Found[] {
  return Object.values(indicators).flatMap((indicator) => {
    const sign = signOf(indicator.direction);
    if (sign === null) return [];
    const levels = printedLevels(indicator, sign);
    const worse = levels.flatMap((level) => {
      const before = betterBefore(level, levels, sign);
      return before === null ? [] : [{ level, before }];
    });
    if (worse.length === 0) return [];
    const said = (language: Language) => {
      const of = ({ period, value }: PrintedLevel) => {
        const level = levelWords(`${value}`, indicator, language);
        return language === 'en'
          ? `${level} in ${periodWords(period, 'en')}`
          : `${periodWords(period, language)}${spaced(level)}`;
      };
      return worse.map(
        ({ level, before }) => `${of(level)}${language === 'en' ? ' against ' : '，不及 '}${of(before)}`,
      );
    };
    return [
      {
        indicator: indicator.id,
        sides: [...new Set(worse.flatMap(({ level, before }) => [before, level]))].map(quoted),
        says: {
          zh: `“${indicator.name.zh}”${sign > 0 ? '越大越好' : '越小越好'}，目标却不如以前：${said('zh-CN').join('；')}。`,
          en: `“${indicator.name.en}” is better the ${sign > 0 ? 'higher' : 'lower'} it is, but targets fall behind what was before: ${said('en').join('; ')}.`,
        },
        resolve: {
          zh: '核对数字；如确要先降后升，写明原因。',
          en: 'Check the numbers; if a step back is meant, say why.',
        },
      },
    ];
  });
}
