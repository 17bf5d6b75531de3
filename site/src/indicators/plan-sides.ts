import type { Clause, Indicator, Localized, Period, Plan } from '@xianxing/plan';

/** A number that the plan's table prints for a period. */
export interface PrintedCell {
  readonly period: Period;
  readonly clause: string;
  readonly quote: string;
}

/** A clause of the prose with the words that promise something, and what the editor says of them. */
export interface ProsePromise {
  readonly clause: string;
  readonly quotes: readonly string[];
  readonly notes: readonly Localized[];
}

/** The words in which a plan promises one indicator: those of its table, those of its prose, and where else it speaks of it. */
export interface PlanSides {
  /** The table in which the cells stand; null where there is none. */
  readonly table: Clause | null;
  readonly cells: readonly PrintedCell[];
  readonly cellNotes: readonly Localized[];
  readonly prose: readonly ProsePromise[];
  readonly mentions: readonly ProsePromise[];
}

/** Gathers the words of a plan about one indicator. */
export function planSides({ clauses }: Plan, { baseline, targets, mentions }: Indicator): PlanSides {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const inCell = ({ clause }: { readonly clause: string }): boolean => byId.get(clause)?.kind === 'cell';
  const tableTargets = targets.filter(inCell);
  const cells = [...(baseline === null ? [] : [baseline].filter(inCell)), ...tableTargets].map(
    ({ period, clause, quote }) => ({ period: period ?? '', clause, quote }),
  );
  const prose = [
    ...Map.groupBy(
      targets.filter((target) => !inCell(target)),
      ({ clause }) => clause,
    ),
  ].map(([clause, here]) => ({
    clause,
    quotes: here.map(({ quote }) => quote),
    notes: here.flatMap(({ note }) => note ?? []),
  }));
  const promised = new Set(prose.map(({ clause }) => clause));
  return {
    table: tableAbove(cells[0]?.clause, byId),
    cells,
    cellNotes: tableTargets.flatMap(({ note }) => note ?? []),
    prose,
    mentions: mentions
      .filter(({ clause }) => !promised.has(clause))
      .map(({ clause, quote }) => ({ clause, quotes: [quote], notes: [] })),
  };
}

function tableAbove(clause: string | undefined, byId: ReadonlyMap<string, Clause>): Clause | null {
  let at = clause === undefined ? undefined : byId.get(clause);
  while (at !== undefined && at.kind !== 'table') at = byId.get(at.parent ?? '');
  return at ?? null;
}
