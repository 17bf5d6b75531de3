import { findRuns, literally, mergedRuns, type Run, writtenTogether } from './find-runs.ts';
import { foldText } from './fold-text.ts';
import { pinyinLetters, pinyinManners, readAs } from './match-pinyin.ts';
import type { OpenIndex, Piece, Row } from './open-index.ts';
import { rankOf } from './rank-of.ts';
import { namesMeant } from './short-names.ts';

/** A place that holds what was sought. */
export interface Hit {
  readonly row: Row;
  readonly piece: Piece;
  /** What was found, in the row's text; a run begins in the piece and may end in a later one. */
  readonly runs: readonly Run[];
}

/**
 * The places of what was typed, the right one first. The words as they are, and the names they are short for; where nothing holds
 * them, words written together or apart, then pinyin in whole syllables, begun syllables, first letters.
 */
export function searchPlan(index: OpenIndex, query: string): Hit[] {
  const sought = [...foldText(query.trim(), index.spacing).text]
    .map((one) => index.simplified.get(one) ?? one)
    .join('');
  if (sought.trim() === '') return [];
  for (const find of waysOf(index, sought, query)) {
    const hits = index.rows.flatMap((row) => hitsOf(row, find(row)));
    if (hits.length > 0) return inOrder(hits);
  }
  return [];
}

type RunsIn = (row: Row) => readonly Run[];

function* waysOf({ rows, spacing, readings }: OpenIndex, sought: string, query: string): Generator<RunsIn> {
  const names = rows.flatMap(({ kind, folded }) => (kind === 'indicator' || kind === 'unit' ? [folded.text] : []));
  const meant = [sought, ...namesMeant(sought, names)].map(literally);
  yield ({ folded }) => meant.flatMap((one) => findRuns(folded, one));
  if (spacing === 'keep') yield ({ folded }) => findRuns(folded, writtenTogether(sought));
  const letters = pinyinLetters(query);
  if (letters === null) return;
  for (const find of pinyinManners.map((manner) => readAs(letters, readings, manner))) {
    yield ({ folded }) => findRuns(folded, find);
  }
}

function hitsOf(row: Row, runs: readonly Run[]): Hit[] {
  if (runs.length === 0) return [];
  return row.pieces.flatMap((piece) => {
    const here = runs.filter(({ start }) => start >= piece.start && start < piece.end);
    return here.length === 0 ? [] : [{ row, piece, runs: mergedRuns(here) }];
  });
}

/** Sorted by rank; of the same rank, the earlier one first. */
function inOrder(hits: readonly Hit[]): Hit[] {
  const ranked = hits.map((hit) => ({ hit, rank: rankOf(hit.row, hit.runs) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}
