import type { Clause, Language, Plan } from '@xianxing/plan';
import { pathToClause } from '../shell/paths.ts';
import { outlineNumber } from '../text/outline-number.ts';
import type { IndexRow } from './search-index.ts';

/** The rows of a text, and for each clause that has words the position of its row. */
export interface TextRows {
  readonly rows: IndexRow[];
  readonly rowOf: ReadonlyMap<string, number>;
}

const sentenceLike: ReadonlySet<Clause['kind']> = new Set(['sentence', 'responsibility', 'cell']);

/** Every paragraph of a plan's text, and every other clause that has words. */
export function rowsOfText(plan: Plan, language: Language): TextRows {
  const rows: IndexRow[] = [];
  const rowOf = new Map<string, number>();
  let previous: Clause | null = null;
  for (const clause of plan.clauses) {
    const text = language === 'en' ? (plan.translation[clause.id] ?? clause.text) : clause.text;
    if (text === '') continue;
    const piece = { address: pathToClause(clause.id, language), text };
    const last = rows.at(-1);
    if (last !== undefined && previous !== null && inOneParagraph(previous, clause)) {
      rows[rows.length - 1] = { ...last, pieces: [...last.pieces, piece] };
    } else {
      const above = clausesAbove(clause, plan).flatMap((id) => rowOf.get(id) ?? []);
      const kind = sentenceLike.has(clause.kind) ? 'text' : 'heading';
      rows.push({ kind, above, number: outlineNumber(clause.number, language), pieces: [piece] });
    }
    rowOf.set(clause.id, rows.length - 1);
    previous = clause;
  }
  return { rows, rowOf };
}

function inOneParagraph(one: Clause, other: Clause): boolean {
  const sentences = one.kind === 'sentence' && other.kind === 'sentence';
  return sentences && one.parent === other.parent && one.paragraph === other.paragraph;
}

/** The heading above a clause. For a cell: the first cell of its row and that of its column; for such a cell itself the table. */
function clausesAbove({ id, kind, parent }: Clause, { clauses }: Plan): string[] {
  if (kind !== 'cell') return parent === null ? [] : [parent];
  const within = (container: string | null | undefined) => clauses.filter((other) => other.parent === container);
  const table = clauses.find((row) => row.id === parent)?.parent;
  const cells = within(parent);
  const heads = within(within(table)[0]?.id);
  const [first, head] = [cells[0]?.id, heads[cells.findIndex((cell) => cell.id === id)]?.id];
  if (table === null || table === undefined) return [];
  return first === undefined || head === undefined || first === id || head === id ? [table] : [first, head];
}
