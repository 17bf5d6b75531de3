import type { Plan } from '../plan/plan.js';

/** The tasks, safeguards and actions that each indicator belongs to. */
export function ownersByIndicator(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map(plan.clauses.map((clause) => [clause.id, clause.parent]));
  return new Map(
    Object.values(plan.indicators).map((indicator) => {
      const owners = [...indicator.targets, ...indicator.mentions].flatMap(
        ({ clause }) => ownerOf(plan, clause, parents) ?? [],
      );
      return [indicator.id, new Set(owners)];
    }),
  );
}

/** The nearest task, safeguard or action at or above a clause; null where it stands in none. */
function ownerOf(plan: Plan, clause: string, parents: ReadonlyMap<string, string | null>): string | null {
  for (let at: string | null | undefined = clause; at; at = parents.get(at)) {
    if (Object.hasOwn(plan.tasks, at) || Object.hasOwn(plan.safeguards, at) || Object.hasOwn(plan.actions, at))
      return at;
  }
  return null;
}
