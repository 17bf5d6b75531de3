import type { Plan } from '../plan/plan.js';
import type { Clause } from '../text/clause.js';

/** A way to ask for a clause and for what it stands in, nearest first. */
export interface ClauseTree {
  readonly get: (id: string) => Clause | undefined;
  /** The clause itself, then what it stands in, up to the top. */
  readonly chain: (id: string) => Clause[];
}

/** The clauses of a plan by id. */
export function clauseTree({ clauses }: Pick<Plan, 'clauses'>): ClauseTree {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return {
    get: (id) => byId.get(id),
    chain: (id) => {
      const chain: Clause[] = [];
      for (let at = byId.get(id); at !== undefined; at = byId.get(at.parent ?? '')) chain.push(at);
      return chain;
    },
  };
}
