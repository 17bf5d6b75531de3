import {
  type Assessment,
  assess,
  type Clause,
  type Plan,
  type ProgressTable,
  type PromiseRow,
  progressTable,
  promiseRow,
} from '@xianxing/plan';
import { promiseAnchors } from './promise-anchors.ts';

/** A plan with its judgement as of its data date: what every page shows. */
export interface Judged {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly table: ProgressTable;
  /** Promises that stand in the sentences of a heading, by the heading's clause; those of the plan's table stand in `table`. */
  readonly promises: ReadonlyMap<string, readonly PromiseRow[]>;
  /** The anchor of each of these promises, by its target. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Judges a plan as of its own data date. */
export function judge(plan: Plan): Judged {
  const assessment = assess(plan, { asOf: plan.dataDate });
  const promises = promisesByHeading(plan, assessment);
  const anchors = promiseAnchors([...promises.values()].flat());
  return { plan, assessment, table: progressTable(plan, assessment), promises, anchors };
}

/** The clause under which a clause's promises are shown: a heading's own under itself. */
export function headingOf({ id, kind, parent }: Clause): string {
  return kind === 'sentence' || kind === 'responsibility' ? (parent ?? id) : id;
}

function promisesByHeading(plan: Plan, assessment: Assessment): Map<string, PromiseRow[]> {
  const byClause = Map.groupBy(Object.values(assessment.targets), ({ promise }) => promise.clause);
  const promises = new Map<string, PromiseRow[]>();
  for (const clause of plan.clauses) {
    const here = byClause.get(clause.id);
    if (here === undefined || clause.kind === 'cell') continue;
    const heading = headingOf(clause);
    promises.set(heading, [...(promises.get(heading) ?? []), ...here.map(promiseRow)]);
  }
  return promises;
}
