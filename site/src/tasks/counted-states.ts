import type { Counts } from '@xianxing/plan';
import type { CellWords } from '../live/cell-words.ts';
import type { Piece } from '../live/piece.ts';
import { verdict } from '../progress/verdict.ts';
import { fill } from '../words/fill.ts';
import { percentText } from './percent-text.ts';
import { stateCounts } from './state-counts.ts';

/** How many targets stand where, with the denominator, due and not due apart; and between what the share met lies, if that is asked. */
export function countedStates(counts: Counts, bounds: boolean, { counts: words, states }: CellWords): Piece[] {
  const { due, notDue } = stateCounts(counts);
  const { low, high } = counts.due.bounds ?? { low: 0, high: 0 };
  const part = (say: CountWords, total: number, found: typeof due, ...more: Piece[]): Piece[] =>
    total === 0
      ? []
      : [
          [
            'span',
            {},
            `${fill(total === 1 ? say.one : say.many, total)} `,
            ...found.flatMap(({ state, count }) => [verdict(state, `${states[state]} ${count}`), ' ']),
            ...more,
          ],
        ];
  const share = fill(low === high ? words.share : words.between, percentText(low), percentText(high));
  return [
    ...(counts.targets === 0 ? [words.noTarget] : []),
    ...part(words.due, counts.due.total, due, ...(bounds ? [['small', {}, share] as const] : [])),
    ...part(words.notDue, counts.notDue.total, notDue),
  ];
}

/** A sentence about a number: as it is said of one, and of any other, `{0}`. */
export interface CountWords {
  readonly one: string;
  readonly many: string;
}
