import type { Plan, PlanIds } from '../plan/plan.js';
import type { Assessment } from './assessment.js';
import { countOf } from './counts.js';
import { ownersByIndicator } from './owners.js';
import type { Role, Summaries, Summary, UnitSummary } from './summary.js';

/**
 * Counts by state for the plan, its actions, tasks, safeguards and responsible units.
 *
 * What is counted are targets, each once in every count. An indicator belongs to the tasks in whose clauses its targets stand or in
 * which the plan mentions it: from a clause one goes up by `parent` until a task (or safeguard, or action) is reached. All targets of
 * an indicator go with it. It belongs to the units that lead or take part in those tasks; a unit that leads one of them has the role
 * `lead`. So an indicator stands under several tasks and units, and their totals do not add up to the plan's (`totalsAddUp`).
 *
 * @param assessment - What {@link assess} gave for the same plan.
 * @returns Counts with their denominators, due and not due apart; the share met only with its bounds.
 */
export function summarize<Ids extends PlanIds>(assessment: Assessment<Ids>, plan: Plan<Ids>): Summaries<Ids> {
  return summarizeAll(assessment as unknown as Assessment, plan as unknown as Plan) as unknown as Summaries<Ids>;
}

function summarizeAll(assessment: Assessment, plan: Plan): Summaries {
  const owners = ownersByIndicator(plan);
  const ids = Object.keys(assessment.indicators);
  const count = (indicators: readonly string[]) =>
    countOf(
      indicators.flatMap((id) =>
        (assessment.indicators[id]?.targets ?? []).flatMap((target) => assessment.targets[target] ?? []),
      ),
    );
  const summary = (indicators: readonly string[]): Summary => ({ indicators, counts: count(indicators) });
  const withOwner = (owner: string) => ids.filter((id) => owners.get(id)?.has(owner));
  const each = <Value>(record: object, of: (id: string) => Value) =>
    Object.fromEntries(Object.keys(record).map((id) => [id, of(id)]));
  return {
    plan: summary(ids),
    actions: each(plan.actions, (action) =>
      summary(
        ids.filter((id) =>
          [action, ...(plan.actions[action]?.tasks ?? [])].some((owner) => owners.get(id)?.has(owner)),
        ),
      ),
    ),
    tasks: each(plan.tasks, (task) => summary(withOwner(task))),
    safeguards: each(plan.safeguards, (safeguard) => summary(withOwner(safeguard))),
    responsibleUnits: each(plan.responsibleUnits, (unit): UnitSummary => {
      const roles = rolesOf(plan, unit, withOwner);
      const having = (role: Role) => ids.filter((id) => roles[id] === role);
      return {
        ...summary(ids.filter((id) => roles[id])),
        roles,
        lead: count(having('lead')),
        participating: count(having('participating')),
      };
    }),
    elsewhere: summary(ids.filter((id) => !owners.get(id)?.size)),
    totalsAddUp: false,
  };
}

/** The unit's role for each indicator: the strongest it has in any of the indicator's tasks. */
function rolesOf(plan: Plan, unit: string, withOwner: (task: string) => readonly string[]): Record<string, Role> {
  const roles: Record<string, Role> = {};
  for (const task of Object.values(plan.tasks)) {
    const leads = task.leadUnits.includes(unit);
    if (!leads && !task.participatingUnits.includes(unit)) continue;
    for (const indicator of withOwner(task.id)) {
      if (leads || !roles[indicator]) roles[indicator] = leads ? 'lead' : 'participating';
    }
  }
  return roles;
}
