import type { Clause } from '../../text/clause.js';
import { parseResponsibilities } from '../../text/responsibilities.js';
import type { ResponsibleUnit } from '../responsible-unit.js';

/** Responsible units in the order in which the text first names them. */
export function unitsInOrder(units: readonly ResponsibleUnit[], clauses: readonly Clause[]): ResponsibleUnit[] {
  const printed = Object.values(parseResponsibilities(clauses)).flatMap((roles) => roles.flatMap(({ names }) => names));
  const firstPlaces = new Map<string, number>();
  for (const [place, name] of printed.entries()) if (!firstPlaces.has(name)) firstPlaces.set(name, place);
  const first = ({ name, aliases }: ResponsibleUnit) =>
    Math.min(...[name.zh, ...aliases].flatMap((words) => firstPlaces.get(words) ?? []));
  return [...units].sort((a, b) => first(a) - first(b));
}
