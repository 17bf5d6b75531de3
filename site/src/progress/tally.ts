import { type AttainmentState, attainmentStates, type Period, type ProgressTable } from '@xianxing/plan';

/** How the promises of the plan's table stand in one period. */
export interface Tally {
  readonly period: Period;
  /** The state of each row that has a promise, states in their listed order. */
  readonly states: readonly AttainmentState[];
  readonly counts: readonly { readonly state: AttainmentState; readonly count: number }[];
}

/** Counts the first promise of every cell, period by period. */
export function tallyByPeriod(table: ProgressTable): Tally[] {
  return table.periods.map((period, column) => {
    const found = table.rows.flatMap(({ cells }) => cells[column]?.promises[0]?.state ?? []);
    const counts = attainmentStates
      .map((state) => ({ state, count: found.filter((other) => other === state).length }))
      .filter(({ count }) => count > 0);
    return { period, states: counts.flatMap(({ state, count }) => Array<AttainmentState>(count).fill(state)), counts };
  });
}
