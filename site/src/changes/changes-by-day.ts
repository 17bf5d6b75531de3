import type { DataChange, IsoDate } from '@xianxing/plan';
import type { ChangeCounts } from './words.ts';

/** The changes of each day, days in the order in which they come. */
export function changesByDay(changes: readonly DataChange[]): (readonly [IsoDate, readonly DataChange[]])[] {
  return [...Map.groupBy(changes, ({ recorded }) => recorded)];
}

/** How many changes of each kind there are. */
export function changeCounts(changes: readonly DataChange[]): ChangeCounts {
  const count = (kind: DataChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return { added: count('added'), revised: count('revised'), withdrawn: count('withdrawn') };
}
