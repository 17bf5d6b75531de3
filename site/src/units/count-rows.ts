import type { AttainmentState, Counts } from '@xianxing/plan';
import type { CellWords } from '../live/cell-words.ts';
import type { Piece } from '../live/piece.ts';
import { verdict } from '../progress/verdict.ts';
import { percentText } from '../tasks/percent-text.ts';
import { fill } from '../words/fill.ts';

/** One line of the counts: what is counted, and the count for each role. */
interface CountRow {
  /** The state whose shape stands before the name; null for a total. */
  readonly state: AttainmentState | null;
  readonly name: string;
  readonly cells: readonly string[];
}

/** The counts of a responsible unit line by line; states that occur in no role while nothing is due (or all is) are left out. */
export function countRows(roles: readonly Counts[], { roles: words, states }: CellWords): CountRow[] {
  const line = (name: string, state: AttainmentState | null, count: (counts: Counts) => number): CountRow => ({
    state,
    name,
    cells: roles.map((counts) => `${count(counts)}`),
  });
  const of = (state: AttainmentState, count: (counts: Counts) => number): CountRow => line(states[state], state, count);
  const occurring = (row: CountRow): CountRow[] => (row.cells.some((cell) => cell !== '0') ? [row] : []);
  const bounds = roles.map(({ due: { bounds } }) =>
    bounds === null
      ? words.nothingDue
      : fill(bounds.low === bounds.high ? '{0}' : words.share, percentText(bounds.low), percentText(bounds.high)),
  );
  return [
    line(words.targets, null, ({ targets }) => targets),
    line(words.due, null, ({ due }) => due.total),
    of('met', ({ due }) => due.met),
    of('not-met', ({ due }) => due.notMet),
    ...occurring(line(words.metLate, 'met-late', ({ due }) => due.metLate)),
    of('unknown', ({ due }) => due.unknown),
    { state: null, name: words.bounds, cells: bounds },
    line(words.notDue, null, ({ notDue }) => notDue.total),
    ...occurring(of('met-early', ({ notDue }) => notDue.metEarly)),
    ...occurring(of('maintained', ({ notDue }) => notDue.maintained)),
    ...occurring(of('below-maintained-level', ({ notDue }) => notDue.belowMaintainedLevel)),
    ...occurring(of('not-due', ({ notDue }) => notDue.open)),
  ];
}

/** The same as the rows of a table; a state is part of the total above it. */
export function countedRows(roles: readonly Counts[], words: CellWords): Piece[] {
  return countRows(roles, words).map(({ state, name, cells }) => [
    'tr',
    { class: state === null ? undefined : 'sub' },
    ['th', { scope: 'row' }, state === null ? name : verdict(state, name)],
    ...cells.map((cell): Piece => ['td', {}, cell]),
  ]);
}
