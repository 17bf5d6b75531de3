import { type AttainmentState, type Counts, inLanguage, type Language, stateWords } from '@xianxing/plan';

/** A state with its count in words: 达到 3. */
interface StateCount {
  readonly state: AttainmentState;
  readonly count: number;
  readonly words: string;
}

/** The states that occur, with their counts; the due ones add up to `counts.due.total`, the others to `counts.notDue.total`. */
export function stateCounts(
  { due, notDue }: Counts,
  language: Language,
): { readonly due: readonly StateCount[]; readonly notDue: readonly StateCount[] } {
  const named = (counts: readonly (readonly [AttainmentState, number])[]): StateCount[] =>
    counts
      .filter(([, count]) => count > 0)
      .map(([state, count]) => ({ state, count, words: `${inLanguage(stateWords[state], language)} ${count}` }));
  return {
    due: named([
      ['met', due.met],
      ['not-met', due.notMet - due.metLate],
      ['met-late', due.metLate],
      ['unknown', due.unknown],
    ]),
    notDue: named([
      ['met-early', notDue.metEarly],
      ['maintained', notDue.maintained],
      ['below-maintained-level', notDue.belowMaintainedLevel],
      ['not-due', notDue.open],
    ]),
  };
}
