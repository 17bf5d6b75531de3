import type { Clause } from '../../text/clause.js';
import { headingTitle } from '../../text/heading-title.js';
import { type GivenRole, parseResponsibilities } from '../../text/responsibilities.js';
import type { Localized } from '../../vocabulary/localized.js';
import type { Action, Plan, Safeguard, Task } from '../plan.js';
import type { ResponsibleUnit } from '../responsible-unit.js';
import { byId } from './records.js';

/** Actions with their tasks, who is responsible for each, and safeguards: all from the text. */
export function resolveStructure(
  clauses: readonly Clause[],
  translation: Readonly<Record<string, string>>,
  units: readonly ResponsibleUnit[],
): Pick<Plan, 'actions' | 'tasks' | 'safeguards'> {
  const roles = parseResponsibilities(clauses);
  const title = ({ id, text }: Clause): Localized => ({
    zh: headingTitle(text),
    en: headingTitle(translation[id] ?? text),
  });

  const tasks = clauses
    .filter(({ kind }) => kind === 'task')
    .map((clause): Task => {
      const { id, parent, number } = clause;
      const given = roles[id] ?? [];
      return {
        id,
        action: parent ?? '',
        number,
        title: title(clause),
        leadUnits: unitsWith('lead', given, units),
        responsibleUnits: unitsWith('responsible', given, units),
        participatingUnits: unitsWith('participating', given, units),
      };
    });
  const actions = clauses
    .filter(({ kind }) => kind === 'action')
    .map((clause): Action => {
      const { id, number } = clause;
      return {
        id,
        number,
        title: title(clause),
        tasks: tasks.filter(({ action }) => action === id).map((task) => task.id),
      };
    });
  const safeguards = clauses
    .filter(({ kind }) => kind === 'safeguard')
    .map((clause): Safeguard => ({ id: clause.id, number: clause.number, title: title(clause) }));
  return { actions: byId(actions), tasks: byId(tasks), safeguards: byId(safeguards) };
}

function unitsWith(role: GivenRole['role'], given: readonly GivenRole[], units: readonly ResponsibleUnit[]): string[] {
  const names = given.filter((one) => one.role === role).flatMap((one) => one.names);
  const ids = names.flatMap(
    (name) => units.find((unit) => unit.name.zh === name || unit.aliases.includes(name))?.id ?? [],
  );
  return [...new Set(ids)];
}
