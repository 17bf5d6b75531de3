import type { Plan, PlanIds } from '../plan/plan.js';
import { type Role, roles, unitsWithRole } from '../plan/role.js';
import { refuse } from './check-arguments.js';
import { countOf } from './counts.js';
import type { Judgements } from './judgement.js';
import { ownersByIndicator } from './owners.js';
import type { Counts, Summaries, Summary, UnitSummary } from './summary.js';

/**
 * Counts by state for the plan, its actions, tasks, safeguards and responsible units.
 *
 * What is counted are targets, each once in every count. An indicator belongs to the tasks in whose clauses its targets stand or in
 * which the plan mentions it: from a clause one goes up by `parent` until a task (or safeguard, or action) is reached. All targets of
 * an indicator go with it. It belongs to the units that those tasks name, with the strongest role that they have there. So an
 * indicator stands under several tasks and units, and their totals do not add up to the plan's (`totalsAddUp`).
 *
 * @param assessment - What {@link assess} or {@link judge} gave for the same plan.
 * @throws RangeError where it is that of another plan, or where the two arguments changed places.
 * @returns Counts with their denominators, due and not due apart; the share met only with its bounds.
 * @example
 * const met = { target: 'lamps-2030', indicator: 'lamps', due: true, attained: true, state: 'met', trajectory: null };
 * const assessment = { indicators: { lamps: { targets: ['lamps-2030'] } }, targets: { 'lamps-2030': met } };
 * const lamps = { id: 'lamps', targets: [{ clause: 'a1t1s1' }], mentions: [] };
 * const plan = { indicators: { lamps }, actions: { a1: { tasks: ['a1t1'] } }, safeguards: {},
 *   clauses: [{ id: 'a1t1s1', parent: 'a1t1' }, { id: 'a1t1', parent: 'a1' }, { id: 'a1', parent: null }],
 *   tasks: { a1t1: { id: 'a1t1', leadUnits: ['works'], responsibleUnits: [], participatingUnits: [] } }, responsibleUnits: { works: { id: 'works' } } };
 * const { tasks, responsibleUnits } = summarize(assessment, plan);
 * tasks.a1t1.counts.due.bounds; //=> { low: 1, high: 1 }
 * responsibleUnits.works.roles; //=> { lamps: 'lead' }
 */
export function summarize<Ids extends PlanIds>(assessment: Judgements<Ids>, plan: Plan<Ids>): Summaries<Ids>;
// Inside, ids are plain strings; outside, the type says which ones there are.
export function summarize(assessment: Judgements, plan: Plan): Summaries {
  if (!assessment.targets || assessment.plan !== plan.id) refuse('assessment.plan', assessment.plan, plan.id);
  const owners = ownersByIndicator(plan);
  const ids = Object.keys(assessment.indicators);
  const count = (indicators: readonly string[]) =>
    countOf(
      indicators
        .flatMap((id) => assessment.indicators[id]?.targets ?? [])
        .flatMap((id) => assessment.targets[id] ?? []),
    );
  const summary = (indicators: readonly string[]): Summary => ({ indicators, counts: count(indicators) });
  const owned = (...by: string[]) => ids.filter((id) => by.some((owner) => owners.get(id)?.has(owner)));
  const each = <Value>(parts: object, of: (id: string) => Value) =>
    Object.fromEntries(Object.keys(parts).map((id) => [id, of(id)]));
  const ofPart = (id: string) => summary(owned(id));
  const tasks = Object.values(plan.tasks);
  const unitSummary = (unit: string): UnitSummary => {
    const strongest: Record<string, Role> = {};
    for (const role of roles)
      for (const task of tasks)
        if (unitsWithRole(task, role).includes(unit)) for (const id of owned(task.id)) strongest[id] ??= role;
    const byRole = roles.map((role) => [role, count(ids.filter((id) => strongest[id] === role))] as const);
    return {
      ...summary(ids.filter((id) => strongest[id])),
      roles: strongest,
      ...(Object.fromEntries(byRole) as { readonly [One in Role]: Counts }),
    };
  };
  return {
    plan: summary(ids),
    actions: each(plan.actions, (id) => summary(owned(id, ...(plan.actions[id]?.tasks ?? [])))),
    tasks: each(plan.tasks, ofPart),
    safeguards: each(plan.safeguards, ofPart),
    responsibleUnits: each(plan.responsibleUnits, unitSummary),
    elsewhere: summary(ids.filter((id) => !owners.get(id)?.size)),
    totalsAddUp: false,
  };
}
