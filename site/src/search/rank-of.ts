import type { Run } from './fold-text.ts';
import type { Row } from './open-index.ts';
import type { RowKind } from './search-index.ts';

const ranks: Readonly<Record<string, number>> = { indicator: 1, unit: 1, heading: 2 } satisfies Partial<
  Record<RowKind, number>
>;

/** 0 a whole title or name · 1 part of an indicator's or a unit's name · 2 part of a heading · 3 anything else. */
export function rankOf({ kind, number, text }: Row, runs: readonly Run[]): number {
  const rank = ranks[kind] ?? 3;
  return rank < 3 && runs.some((run) => isWhole(text, number.length, run)) ? 0 : rank;
}

/** Whether nothing but punctuation stands outside the run; the outline number does not count. */
function isWhole(text: string, from: number, { start, end }: Run): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(from, Math.max(from, start)) + text.slice(end));
}
