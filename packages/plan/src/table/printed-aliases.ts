import type { Plan } from '../plan/plan.js';
import type { ResponsibleUnit } from '../plan/responsible-unit.js';
import { parseResponsibility } from '../text/responsibility.js';

/** Another name under which the text prints a responsible unit, and the bracket in which it does. */
export interface PrintedAlias {
  readonly alias: string;
  /** Id of the clause, a bracket of units. */
  readonly clause: string;
}

/**
 * Where the text prints a responsible unit under a name that is not its own, in the order of the text; empty where it never does.
 *
 * @example
 * const bracket = { id: 'a1t1r', kind: 'responsibility', text: '（牵头单位：市园林绿化局）' };
 * const parks = { id: 'parks', name: { zh: '市园林局', en: 'Parks Bureau' }, aliases: ['市园林绿化局'] };
 * printedAliases(parks, { clauses: [bracket] }); //=> [{ alias: '市园林绿化局', clause: 'a1t1r' }]
 */
export function printedAliases({ aliases }: ResponsibleUnit, { clauses }: Pick<Plan, 'clauses'>): PrintedAlias[] {
  return clauses
    .filter(({ kind }) => kind === 'responsibility')
    .flatMap(({ id, text }) => {
      const { roles, following } = parseResponsibility(text);
      const printed = [...roles, ...following].flatMap(({ names }) => names);
      return aliases.filter((alias) => printed.includes(alias)).map((alias) => ({ alias, clause: id }));
    });
}
