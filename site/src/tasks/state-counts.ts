import type { AttainmentState, Counts } from '@xianxing/plan';

/** A state with the number of targets that stand so. */
interface StateCount {
  readonly state: AttainmentState;
  readonly count: number;
}

/** The states that occur, with their counts; the due ones add up to `counts.due.total`, the others to `counts.notDue.total`. */
export function stateCounts({ due, notDue }: Counts): {
  readonly due: readonly StateCount[];
  readonly notDue: readonly StateCount[];
} {
  const occurring = (counts: readonly (readonly [AttainmentState, number])[]): StateCount[] =>
    counts.filter(([, count]) => count > 0).map(([state, count]) => ({ state, count }));
  return {
    due: occurring([
      ['met', due.met],
      ['not-met', due.notMet - due.metLate],
      ['met-late', due.metLate],
      ['unknown', due.unknown],
    ]),
    notDue: occurring([
      ['met-early', notDue.metEarly],
      ['maintained', notDue.maintained],
      ['below-maintained-level', notDue.belowMaintainedLevel],
      ['not-due', notDue.open],
    ]),
  };
}
