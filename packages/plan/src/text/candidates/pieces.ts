import { type BracketPair, outermostPairs } from '../brackets.js';

/** A piece of a sentence between commas, with its place. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Cuts a sentence at ，；： and the like outside brackets and quotation marks. */
export function cutPieces(sentence: string, pairs: readonly BracketPair[] = outermostPairs(sentence)): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let next = 0;
  for (let at = 0; at < sentence.length; at++) {
    const pair = pairs[next];
    if (pair?.open === at) {
      at = pair.close;
      next++;
    } else if (/[，,；;：:。！？!?]/.test(sentence.charAt(at)) && !groupsDigits(sentence, at)) {
      if (at > from) pieces.push({ from, to: at });
      from = at + 1;
    }
  }
  if (from < sentence.length) pieces.push({ from, to: sentence.length });
  return pieces;
}

/** The comma of 2,000 separates nothing. */
function groupsDigits(sentence: string, at: number): boolean {
  return (
    /[,，]/.test(sentence.charAt(at)) &&
    /^[0-9０-９][,，][0-9０-９]{3}(?![0-9０-９])/.test(sentence.slice(at - 1, at + 5))
  );
}
