import type { Clause } from '../../text/clause.js';
import { parseResponsibilities } from '../../text/responsibilities.js';
import type { ResponsibleUnit } from '../responsible-unit.js';

/** Responsible units in the order in which the text first names them. */
export function unitsInOrder(units: readonly ResponsibleUnit[], clauses: readonly Clause[]): ResponsibleUnit[] {
  const printed = Object.values(parseResponsibilities(clauses)).flatMap((roles) => roles.flatMap(({ names }) => names));
  const first = ({ name, aliases }: ResponsibleUnit) => {
    const places = [name.zh, ...aliases].map((words) => printed.indexOf(words)).filter((place) => place >= 0);
    return Math.min(...places);
  };
  return [...units].sort((a, b) => first(a) - first(b));
}
