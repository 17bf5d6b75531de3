import { type BracketPair, outermostPairs } from './brackets.js';

const ending = /[。！？!?]/;
const closing = /[”’）》」』】)]/;

/**
 * The sentences of a paragraph. One ends after 。！？ and the closing marks that follow; never inside brackets or quotation
 * marks, unless the bracket is a sentence of its own: it stands where a sentence begins and ends with 。 itself. What remains
 * without a full stop is a sentence too. Joined, they are the paragraph without the white space between them.
 */
export function splitSentences(paragraph: string): string[] {
  const pairs = outermostPairs(paragraph);
  const sentences: string[] = [];
  let start = 0;
  let at = 0;
  while (at < paragraph.length) {
    const pair = pairs.find((candidate) => candidate.open === at);
    if (pair) {
      const whole = paragraph.slice(start, at).trim() === '' && ending.test(paragraph.charAt(pair.close - 1));
      at = pair.close + 1;
      if (!whole) continue;
    } else if (!isFullStop(paragraph, at++)) continue;
    at = skipClosing(paragraph, at, pairs);
    push(sentences, paragraph.slice(start, at));
    start = at;
  }
  push(sentences, paragraph.slice(start));
  return sentences;
}

function isFullStop(text: string, at: number): boolean {
  return ending.test(text.charAt(at));
}

/** Past further stops and closing marks without partner, with white space before them or not. */
function skipClosing(text: string, from: number, pairs: readonly BracketPair[]): number {
  let end = from;
  for (let at = from; at < text.length; at++) {
    const loose = closing.test(text.charAt(at)) && !pairs.some((pair) => pair.close === at);
    if (isFullStop(text, at) || loose) end = at + 1;
    else if (text.charAt(at).trim() !== '') break;
  }
  return end;
}

function push(sentences: string[], text: string): void {
  const trimmed = text.trim();
  if (trimmed !== '') sentences.push(trimmed);
}
