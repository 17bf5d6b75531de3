import { type ProgressTable, periodEnd } from '@xianxing/plan';

/** The first and the last time of a table, baselines included. */
export function tableTimes({ baselinePeriods, periods }: ProgressTable): readonly [number, number] {
  const times = [...baselinePeriods, ...periods].map(periodEnd);
  return [Math.min(...times), Math.max(...times)];
}
