import { join } from 'node:path';
import { toPlanJson } from '../export/plan-json.js';
import type { Issue } from '../vocabulary/issue.js';
import { toClauseList } from './generated/clause-list.js';
import { toIdsModule } from './generated/ids-module.js';
import { toPlanModule } from './generated/plan-module.js';
import { clauseListIssues, idsIssues } from './generated/stale-issues.js';
import { readPlan } from './read-plan.js';
import { readIfThere, writeWhole } from './write-whole.js';

/** How a plan is built: where to, and whether the committed files may change. */
export interface BuildOptions {
  /** Folder for what is generated. */
  readonly out: string;
  /** Whether the committed files (ids.ts, clauses.csv) must already be right; then they are never written. */
  readonly frozen?: boolean;
}

/** What a build wrote, and what is wrong with the data. */
export interface PlanBuilt {
  /** Paths that were written; none where an error stands or everything was as it should be. */
  readonly written: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Makes the files of a plan from its data folder: `ids.ts` and `clauses.csv`, which are committed, `plan.ts` and `plan.json`.
 *
 * Nothing is written while an error stands. Files are replaced whole, never half.
 *
 * @param folder - Path of the data folder.
 * @returns The paths written and all issues; with `frozen` also those of stale committed files.
 * @example
 * (await buildPlan('no/such/folder', { out: 'generated' })).written; //=> []
 */
export async function buildPlan(folder: string, { out, frozen = false }: BuildOptions): Promise<PlanBuilt> {
  const { plan, issues } = await readPlan(folder);
  if (!plan) return { written: [], issues };
  const idsFile = join(out, 'ids.ts');
  const clausesFile = join(out, 'clauses.csv');
  const ids = toIdsModule(plan);
  const clauses = toClauseList(plan.clauses);
  if (frozen) {
    const stale = [
      ...clauseListIssues(clausesFile, await readIfThere(clausesFile), clauses),
      ...idsIssues(idsFile, await readIfThere(idsFile), ids),
    ];
    if (stale.length > 0) return { written: [], issues: [...issues, ...stale] };
  }
  const contents = new Map([
    ...(frozen ? [] : [[idsFile, ids] as const, [clausesFile, clauses] as const]),
    [join(out, 'plan.ts'), toPlanModule(plan)] as const,
    [join(out, 'plan.json'), `${JSON.stringify(toPlanJson(plan), null, 2)}\n`] as const,
  ]);
  return { written: await writeWhole(contents), issues };
}
