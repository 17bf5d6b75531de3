import type { Plan } from '../../plan/plan.js';
import type { Found } from '../finding.js';
import { namingBrackets } from '../printed-organisations.js';
import { quoted } from '../sides.js';

/**
 * Organisations that one bracket names twice, in one role or in two.
 *
 * @example
 * const clauses = [{ id: 'a1t1r', kind: 'responsibility', parent: 'a1t1', number: '', text: '（牵头单位：市步道办，参与单位：市园林局、市步道办）', paragraph: 1 }];
 * organisationNamedTwice({ clauses }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['市步道办，参与单位：市园林局、市步道办']]
 */
export function organisationNamedTwice(plan: Pick<Plan, 'clauses'>): Found[] {
  return namingBrackets(plan).flatMap(({ bracket: { id, text }, names }) => {
    const seen = new Set<string>();
    const twice = new Set<string>();
    for (const name of names) (seen.has(name) ? twice : seen).add(name);
    return [...twice].map((name) => ({
      indicator: null,
      sides: [quoted({ clause: id, quote: text.slice(text.indexOf(name), text.lastIndexOf(name) + name.length) })],
      says: {
        zh: `同一处责任分工两次写到“${name}”。`,
        en: `One list of responsible units names “${name}” twice.`,
      },
      resolve: { zh: '删去重复的一处；如两种角色，保留一种。', en: 'Leave one out; of two roles keep one.' },
    }));
  });
}
