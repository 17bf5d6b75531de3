import {
  type AttainmentState,
  type Counts,
  inLanguage,
  type Language,
  type RolePart,
  stateWords,
} from '@xianxing/plan';
import { unitWords } from './words.ts';

/** One line of the counts: what is counted, and the count for each role. */
interface CountRow {
  /** The state whose shape stands before the name; null for a total. */
  readonly state: AttainmentState | null;
  readonly name: string;
  /** Part of the line above it. */
  readonly sub: boolean;
  readonly cells: readonly string[];
}

/** The counts of a responsible unit line by line; states that occur in no role while nothing is due (or all is) are left out. */
export function countRows(parts: readonly RolePart[], language: Language): CountRow[] {
  const { rows, share, nothingDue } = unitWords(language);
  const line = (name: string, state: AttainmentState | null, count: (counts: Counts) => number): CountRow => ({
    state,
    name,
    sub: state !== null,
    cells: parts.map(({ counts }) => `${count(counts)}`),
  });
  const state = (which: AttainmentState, count: (counts: Counts) => number): CountRow =>
    line(inLanguage(stateWords[which], language), which, count);
  const occurring = (row: CountRow): CountRow[] => (row.cells.some((cell) => cell !== '0') ? [row] : []);
  const bounds = parts.map(({ counts }) =>
    counts.due.bounds === null ? nothingDue : share(counts.due.bounds.low, counts.due.bounds.high),
  );
  return [
    line(rows.targets, null, ({ targets }) => targets),
    line(rows.due, null, ({ due }) => due.total),
    state('met', ({ due }) => due.met),
    state('not-met', ({ due }) => due.notMet),
    ...occurring({ ...line(rows.metLate, 'met-late', ({ due }) => due.metLate) }),
    state('unknown', ({ due }) => due.unknown),
    { state: null, name: rows.bounds, sub: false, cells: bounds },
    line(rows.notDue, null, ({ notDue }) => notDue.total),
    ...occurring(state('met-early', ({ notDue }) => notDue.metEarly)),
    ...occurring(state('maintained', ({ notDue }) => notDue.maintained)),
    ...occurring(state('below-maintained-level', ({ notDue }) => notDue.belowMaintainedLevel)),
    ...occurring(state('not-due', ({ notDue }) => notDue.open)),
  ];
}
