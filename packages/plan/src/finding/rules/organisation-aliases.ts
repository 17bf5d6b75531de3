import type { Plan } from '../../plan/plan.js';
import type { Found } from '../finding.js';
import { declaredShortNames, printedOrganisations } from '../printed-organisations.js';

/**
 * Responsible units that the text prints under several names which the data take for one body. A short name that the text declares
 * (以下简称“…”) is none.
 *
 * @example
 * const bracket = (id, text) => ({ id, kind: 'responsibility', parent: null, number: '', text, paragraph: 1 });
 * const parks = { id: 'parks', name: { zh: '市园林局', en: 'Parks Bureau' }, aliases: ['市园林绿化局'] };
 * const clauses = [bracket('a1t1r', '（牵头单位：市园林局）'), bracket('a1t2r', '（牵头单位：市园林绿化局）')];
 * organisationAliases({ clauses, responsibleUnits: { parks } }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['市园林局', '市园林绿化局']]
 */
export function organisationAliases(plan: Pick<Plan, 'clauses' | 'responsibleUnits'>): Found[] {
  const printed = printedOrganisations(plan);
  const short = declaredShortNames(plan);
  return Object.values(plan.responsibleUnits).flatMap(({ name, aliases }) => {
    const names = [name.zh, ...aliases].filter((one) => !short.has(one));
    const sides = names.flatMap((one) => printed.get(one) ?? []);
    if (sides.length < 2) return [];
    return [
      {
        indicator: null,
        sides,
        says: {
          zh: `同一单位印了 ${sides.length} 个名称：${sides.map(({ quote }) => `“${quote}”`).join('、')}。`,
          en: `One body (${name.en}) is printed under ${sides.length} names: ${sides.map(({ quote }) => `“${quote}”`).join(', ')}.`,
        },
        resolve: { zh: '全文统一用一个名称。', en: 'Use one name throughout.' },
      },
    ];
  });
}
