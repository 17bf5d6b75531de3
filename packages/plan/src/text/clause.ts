/** What a clause is. `responsibility` is the bracket that names who leads and who takes part. */
export type ClauseKind =
  | 'title'
  | 'section'
  | 'action'
  | 'task'
  | 'safeguard'
  | 'heading'
  | 'sentence'
  | 'responsibility'
  | 'table'
  | 'row'
  | 'cell';

/**
 * Any addressable piece of the text of a plan. All clauses in order, each `number` followed by its `text`, are the text again.
 */
export interface Clause {
  /** Positional within one version of the plan: `a1t1` a task's heading, `a1t1s2` its second sentence, `a1t1r` its bracket. */
  readonly id: string;
  readonly kind: ClauseKind;
  /** Id of the clause it stands in; null at the top. */
  readonly parent: string | null;
  /** The outline number as printed (`（一）`, `1.`), '' where there is none. */
  readonly number: string;
  /** The clause's own words without its number: a heading's title, a table's caption, a row's '' (its words are its cells'). */
  readonly text: string;
  /** The paragraph it stands in, from 1 within its parent heading; null for headings, tables, rows and cells. */
  readonly paragraph: number | null;
}
