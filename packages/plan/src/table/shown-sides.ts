import type { FindingSide } from '../finding/finding.js';
import type { Clause } from '../text/clause.js';
import type { Localized } from '../vocabulary/localized.js';

/** Words of a clause, one or several pieces of it. */
export interface ShownWords {
  readonly kind: 'words';
  readonly clause: Clause;
  readonly quotes: readonly string[];
}

/** Numbers of one row of a table, each with the words at the head of its column; null where the table has none. */
export interface ShownCells {
  readonly kind: 'cells';
  readonly label: Clause | null;
  readonly cells: readonly { readonly head: Clause | null; readonly cell: Clause }[];
}

/** What is left out; in the whole text where the clause is null. */
export interface ShownAbsence {
  readonly kind: 'absence';
  readonly clause: Clause | null;
  readonly missing: Localized;
}

/** One side of a finding as a page shows it. */
export type ShownSide = ShownWords | ShownCells | ShownAbsence;

/** Where a cell stands. */
interface CellPlace {
  readonly label: Clause | null;
  readonly head: Clause | null;
}

/** The places of all cells that hold the numbers of a row, by id. The label of a row and the head of a column are words, not cells. */
export function cellPlaces(clauses: readonly Clause[]): ReadonlyMap<string, CellPlace> {
  const rows = new Map<string, Clause[]>();
  const firstRows = new Map<string, string>();
  const tableOf = new Map<string, string>();
  for (const { id, kind, parent } of clauses) {
    if (kind !== 'row') continue;
    rows.set(id, []);
    tableOf.set(id, parent ?? '');
    if (!firstRows.has(parent ?? '')) firstRows.set(parent ?? '', id);
  }
  for (const clause of clauses) if (clause.kind === 'cell') rows.get(clause.parent ?? '')?.push(clause);
  const places = new Map<string, CellPlace>();
  for (const [row, cells] of rows) {
    const first = firstRows.get(tableOf.get(row) ?? '') ?? '';
    if (row === first) continue;
    const heads = rows.get(first) ?? [];
    for (const [column, { id }] of cells.entries()) {
      if (column > 0) places.set(id, { label: cells[0] ?? null, head: heads[column] ?? null });
    }
  }
  return places;
}

/** Sides as a page shows them: quotes of one clause are put together, and so are the numbers of one row, where they follow each other. */
export function shownSides(
  sides: readonly FindingSide[],
  byId: ReadonlyMap<string, Clause>,
  places: ReadonlyMap<string, CellPlace>,
): ShownSide[] {
  const shown: ShownSide[] = [];
  for (const side of sides) {
    const clause = byId.get(side.clause ?? '') ?? null;
    if (side.kind === 'absence') shown.push({ kind: 'absence', clause, missing: side.missing });
    if (side.kind === 'absence' || clause === null) continue;
    const last = shown.at(-1);
    const place = places.get(clause.id);
    if (place !== undefined) {
      const cell = { head: place.head, cell: clause };
      if (last?.kind === 'cells' && last.label === place.label)
        shown.splice(-1, 1, { ...last, cells: [...last.cells, cell] });
      else shown.push({ kind: 'cells', label: place.label, cells: [cell] });
    } else if (last?.kind === 'words' && last.clause === clause) {
      shown.splice(-1, 1, { ...last, quotes: [...last.quotes, side.quote] });
    } else shown.push({ kind: 'words', clause, quotes: [side.quote] });
  }
  return shown;
}
