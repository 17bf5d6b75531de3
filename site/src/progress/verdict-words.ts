import type { PromiseRow } from '@xianxing/plan';
import type { CellWords } from '../live/cell-words.ts';

/** The verdict in words; an unknown one says what is missing: any public figure, or one that counts the same. */
export function verdictWords(row: PromiseRow, { states, unknown }: Pick<CellWords, 'states' | 'unknown'>): string {
  if (row.state !== 'unknown') return states[row.state];
  if (row.conflict === 'other-verdict') return unknown.conflicting;
  if (row.near.length > 0) return unknown.nearOnly;
  return row.observed || row.seen.length > 0 ? unknown.undecided : unknown.noFigure;
}
