import { type Finder, findRuns, literally, mergedRuns, writtenTogether } from './find-runs.ts';
import { foldText, type Run } from './fold-text.ts';
import type { OpenIndex, Piece, Row } from './open-index.ts';
import { rankOf } from './rank-of.ts';

/** A place that holds what was sought. */
export interface Hit {
  readonly row: Row;
  readonly piece: Piece;
  /** What was found, in the row's text; a run begins in the piece and may end in a later one. */
  readonly runs: readonly Run[];
  readonly rank: number;
}

/**
 * The places of what was typed, the right one first. The words as they are, and the names they are short for; where nothing holds
 * them, words written together or apart, then pinyin in whole syllables, begun syllables, first letters.
 */
export function searchPlan(index: OpenIndex, query: string): Hit[] {
  const sought = [...foldText(query.trim(), index.spacing).text]
    .map((one) => index.writing?.simplified.get(one) ?? one)
    .join('');
  if (sought.trim() === '') return [];
  for (const way of waysOf(index, sought, query)) {
    const hits = index.rows.flatMap((row) => hitsOf(row, way));
    // Of the same rank, the earlier one first.
    if (hits.length > 0) return hits.sort((a, b) => a.rank - b.rank);
  }
  return [];
}

/** What is looked for together, then what is looked for where nothing was found. */
function waysOf({ rows, writing }: OpenIndex, sought: string, query: string): Finder[][] {
  if (writing === null) return [[literally(sought)], [writtenTogether(sought)]];
  const names = rows.filter(({ kind }) => kind === 'indicator' || kind === 'unit').map(({ folded }) => folded.text);
  return [[sought, ...writing.meant(sought, names)].map(literally), ...writing.spelt(query).map((finder) => [finder])];
}

function hitsOf(row: Row, way: readonly Finder[]): Hit[] {
  const runs = way.flatMap((find) => findRuns(row.folded, find));
  if (runs.length === 0) return [];
  return row.pieces.flatMap((piece) => {
    const here = runs.filter(({ start }) => start >= piece.start && start < piece.end);
    return here.length === 0 ? [] : { row, piece, runs: mergedRuns(here), rank: rankOf(row, here) };
  });
}
