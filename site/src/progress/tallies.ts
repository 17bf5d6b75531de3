import type { ProgressTable } from '@xianxing/plan';
import type { CellWords } from '../live/cell-words.ts';
import type { Piece } from '../live/piece.ts';
import { fill } from '../words/fill.ts';
import { periodText } from '../words/period-text.ts';
import { tallyByPeriod } from './tally.ts';

/** The verdicts of each period at a glance: one shape for each indicator, and the counts in words. */
export function tallies(table: ProgressTable, words: CellWords): Piece[] {
  return tallyByPeriod(table).map(({ period, states, counts }): Piece => {
    const told = counts.map(({ state, count }) =>
      fill(words.count, state === 'unknown' ? words.unknown.undecided : words.states[state], count),
    );
    return [
      'li',
      {},
      ['b', {}, periodText(period, words.periods)],
      ' ',
      ['span', { 'aria-hidden': 'true' }, ...states.map((state): Piece => ['i', { class: state }])],
      ' ',
      ['small', {}, told.join(words.comma)],
    ];
  });
}
