import type { Plan } from '../plan/plan.js';
import type { Clause } from '../text/clause.js';

/** A table of the text: its clause with the caption, and its rows of cells, the header first. */
export interface TextTable {
  readonly table: Clause;
  readonly rows: readonly (readonly Clause[])[];
}

/** The tables of a text, in its order. */
export function textTables({ clauses }: Pick<Plan, 'clauses'>): TextTable[] {
  const tables = new Map<string, { table: Clause; rows: Clause[][] }>();
  const rows = new Map<string, Clause[]>();
  for (const clause of clauses) {
    if (clause.kind === 'table') tables.set(clause.id, { table: clause, rows: [] });
    if (clause.kind === 'row') {
      const cells: Clause[] = [];
      rows.set(clause.id, cells);
      tables.get(clause.parent ?? '')?.rows.push(cells);
    }
    if (clause.kind === 'cell') rows.get(clause.parent ?? '')?.push(clause);
  }
  return [...tables.values()];
}

/** The number that a cell holds and nothing else; null where it holds words, a unit of measure or nothing. */
export function bareNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** The label of the row that each cell stands in: the first cell of the row that begins with a word. */
export function rowLabels(plan: Pick<Plan, 'clauses'>): ReadonlyMap<string, Clause> {
  return new Map(
    textTables(plan).flatMap(({ rows }) =>
      rows.flatMap((cells) => {
        const label = labelIn(cells);
        return label === undefined ? [] : cells.map(({ id }) => [id, label] as const);
      }),
    ),
  );
}

/** The cell that says what the numbers of a row are. */
export function labelIn(cells: readonly Clause[]): Clause | undefined {
  return cells.find(({ text }) => text !== '' && !/^[\d０-９]/.test(text));
}
