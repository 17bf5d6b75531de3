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
  const idByName = new Map(units.flatMap(({ id, name, aliases }) => [name.zh, ...aliases].map((words) => [words, id])));
  const title = ({ id, text }: Clause): Localized => ({
    zh: headingTitle(text),
    en: headingTitle(translation[id] ?? text),
  });

  const divided = new Set(clauses.flatMap(({ kind, parent }) => (kind === 'task' ? [parent] : [])));
  const tasks = clauses
    // An action that no headings divide is its own task: a plan may have a single level.
    .filter(({ id, kind }) => kind === 'task' || (kind === 'action' && !divided.has(id)))
    .map((clause): Task => {
      const { id, kind, parent, number } = clause;
      const given = roles[id] ?? [];
      return {
        id,
        action: (kind === 'task' ? parent : id) ?? '',
        number,
        title: title(clause),
        leadUnits: unitsWith('lead', given, idByName),
        responsibleUnits: unitsWith('responsible', given, idByName),
        participatingUnits: unitsWith('participating', given, idByName),
      };
    });
  const tasksOf = new Map<string, string[]>();
  for (const { id, action } of tasks) {
    const known = tasksOf.get(action);
    if (known) known.push(id);
    else tasksOf.set(action, [id]);
  }
  const actions = clauses
    .filter(({ kind }) => kind === 'action')
    .map((clause): Action => {
      const { id, number } = clause;
      return {
        id,
        number,
        title: title(clause),
        tasks: tasksOf.get(id) ?? [],
      };
    });
  const safeguards = clauses
    .filter(({ kind }) => kind === 'safeguard')
    .map((clause): Safeguard => ({ id: clause.id, number: clause.number, title: title(clause) }));
  return { actions: byId(actions), tasks: byId(tasks), safeguards: byId(safeguards) };
}

function unitsWith(
  role: GivenRole['role'],
  given: readonly GivenRole[],
  idByName: ReadonlyMap<string, string>,
): string[] {
  const names = given.filter((one) => one.role === role).flatMap((one) => one.names);
  return [...new Set(names.flatMap((name) => idByName.get(name) ?? []))];
}
