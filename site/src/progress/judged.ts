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
  /** Promises that stand in the sentences of a heading, by the heading's clause. */
  readonly promises: ReadonlyMap<string, readonly PromiseRow[]>;
  /** Those that stand in the plan's own table, by their cell. */
  readonly cells: ReadonlyMap<string, readonly PromiseRow[]>;
  /** The anchor of each of these promises, by its target. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** Judges a plan as of its own data date. */
export function judge(plan: Plan): Judged {
  const assessment = assess(plan, { asOf: plan.dataDate });
  const byClause = promisesByClause(assessment);
  const promises = promisesByHeading(plan, byClause);
  const anchors = promiseAnchors([...promises.values()].flat());
  const cells = new Map(plan.clauses.filter(isCell).map(({ id }) => [id, byClause.get(id) ?? []]));
  return { plan, assessment, table: progressTable(plan, assessment), promises, cells, anchors };
}

/** The clause under which a clause's promises are shown: a heading's own under itself. */
export function headingOf({ id, kind, parent }: Clause): string {
  return kind === 'sentence' || kind === 'responsibility' ? (parent ?? id) : id;
}

const isCell = ({ kind }: Clause): boolean => kind === 'cell';

function promisesByClause({ targets }: Assessment): Map<string, PromiseRow[]> {
  const byClause = Map.groupBy(Object.values(targets), ({ promise }) => promise.clause);
  return new Map([...byClause].map(([clause, here]) => [clause, here.map(promiseRow)]));
}

function promisesByHeading(
  plan: Plan,
  byClause: ReadonlyMap<string, readonly PromiseRow[]>,
): Map<string, PromiseRow[]> {
  const promises = new Map<string, PromiseRow[]>();
  for (const clause of plan.clauses) {
    const here = byClause.get(clause.id);
    if (here === undefined || isCell(clause)) continue;
    const heading = headingOf(clause);
    promises.set(heading, [...(promises.get(heading) ?? []), ...here]);
  }
  return promises;
}
