import type { PromiseRow } from '@xianxing/plan';

/** Where a promise stands beside its words: the clause's id with `p`, and a number from the second promise of the clause on. */
export function promiseAnchors(rows: readonly PromiseRow[]): Map<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map(({ target: { id, clause } }) => {
      const count = (seen.get(clause) ?? 0) + 1;
      seen.set(clause, count);
      return [id, `${clause}p${count === 1 ? '' : count}`];
    }),
  );
}
