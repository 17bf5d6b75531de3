import type { Plan } from '../plan/plan.js';

/** The tasks, safeguards and actions that each indicator belongs to. */
export function ownersByIndicator(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map(plan.clauses.map((clause) => [clause.id, clause.parent]));
  const owns = { ...plan.actions, ...plan.tasks, ...plan.safeguards };
  /** The nearest one at or above a clause. */
  const ownerOf = (clause: string | null | undefined): string[] =>
    clause ? (Object.hasOwn(owns, clause) ? [clause] : ownerOf(parents.get(clause))) : [];
  return new Map(
    Object.values(plan.indicators).map(({ id, targets, mentions }) => [
      id,
      new Set([...targets, ...mentions].flatMap((one) => ownerOf(one.clause))),
    ]),
  );
}
