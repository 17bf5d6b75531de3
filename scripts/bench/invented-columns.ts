import { type Columns, comparisons } from '@xianxing/plan';

/** Numbers that look like chance and are the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Invented rows of every sort: both directions and all operators, due and not, targets met and missed, on the wrong side, equal to
 * the baseline; one value in twenty and one baseline in twenty is missing.
 */
export function inventedColumns(rows: number, seed = 2019): Columns {
  const chance = sequence(seed);
  const numbers = (next: () => number) => Float64Array.from({ length: rows }, next);
  const whole = (limit: number) => Math.floor(chance() * limit);
  const orMissing = (value: number) => (chance() < 0.05 ? Number.NaN : value);
  return {
    direction: Int8Array.from({ length: rows }, () => (chance() < 0.6 ? 1 : -1)),
    operator: Uint8Array.from({ length: rows }, () => whole(comparisons.length)),
    due: Uint8Array.from({ length: rows }, () => whole(2)),
    baseline: numbers(() => orMissing(whole(300))),
    baselineTime: numbers(() => 2018),
    target: numbers(() => whole(350)),
    targetTime: numbers(() => 2019 + whole(7)),
    observed: numbers(() => orMissing(whole(4000) / 10)),
    observedTime: numbers(() => 2019 + whole(12) / 4),
  };
}
