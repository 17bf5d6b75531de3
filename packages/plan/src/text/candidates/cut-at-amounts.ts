import type { FoundAmount } from './amounts.js';
import type { Piece } from './pieces.js';

/** An amount with the words that promise it, and whether another number stands in the same words before it. */
export interface WordedAmount extends FoundAmount {
  readonly words: Piece;
  readonly second: boolean;
}

/**
 * Gives each amount of a piece its own words: between two amounts it is cut at the last 、 (or 和, 及, 并) outside brackets. Where
 * nothing separates two amounts, both keep the words and the second is marked.
 */
export function cutAtAmounts(
  text: string,
  piece: Piece,
  amounts: readonly FoundAmount[],
  ignored: (at: number) => boolean,
): WordedAmount[] {
  const borders = amounts.map((amount, index) => {
    const following = amounts[index + 1];
    return following ? lastBorder(text, amount.to, following.from, ignored) : piece.to;
  });
  let from = piece.from;
  let second = false;
  return amounts.map((amount, index) => {
    const border = borders[index] ?? null;
    const to = border ?? borders.slice(index, index + farthest).find((end) => end !== null) ?? amount.to;
    const worded = {
      ...amount,
      words: { from: Math.max(from, amount.from - longest), to: Math.min(to, amount.to + longest) },
      second,
    };
    second = border === null;
    if (border !== null) from = border;
    return worded;
  });
}

/** Words that promise a number stand within so many characters of it. */
const longest = 200;

/** Of so many numbers that nothing separates, the words are looked for no farther. */
const farthest = 8;

function lastBorder(text: string, from: number, to: number, ignored: (at: number) => boolean): number | null {
  const between = text.slice(from, to);
  for (const mark of ['、', '和', '及', '并']) {
    for (let at = between.lastIndexOf(mark); at >= 0; at = at === 0 ? -1 : between.lastIndexOf(mark, at - 1)) {
      if (!ignored(from + at)) return from + at;
    }
  }
  return null;
}
