import { outermostPairs } from './brackets.js';

const ending = /[。！？!?]/;
const closing = /[”’）》」』】)]/;

/**
 * The sentences of a paragraph. One ends after 。！？ and the closing marks that follow; never inside brackets or quotation
 * marks, unless the bracket is a sentence of its own: it stands where a sentence begins and ends with 。 itself. What remains
 * without a full stop is a sentence too. Joined, they are the paragraph without the white space between them.
 */
export function splitSentences(paragraph: string): string[] {
  const closeOf = new Map(outermostPairs(paragraph).map(({ open, close }) => [open, close]));
  const closes = new Set(closeOf.values());
  const sentences: string[] = [];
  let start = 0;
  /** Whether only white space stands between the start and here. */
  let blank = true;
  let at = 0;
  while (at < paragraph.length) {
    const close = closeOf.get(at);
    if (close !== undefined) {
      const whole = blank && ending.test(paragraph.charAt(close - 1));
      at = close + 1;
      blank = false;
      if (!whole) continue;
    } else {
      const mark = paragraph.charAt(at++);
      blank &&= mark.trim() === '';
      if (!ending.test(mark)) continue;
    }
    at = skipClosing(paragraph, at, closes);
    push(sentences, paragraph.slice(start, at));
    start = at;
    blank = true;
  }
  push(sentences, paragraph.slice(start));
  return sentences;
}

/** Past further stops and closing marks without partner, with white space before them or not. */
function skipClosing(text: string, from: number, closes: ReadonlySet<number>): number {
  let end = from;
  for (let at = from; at < text.length; at++) {
    const mark = text.charAt(at);
    if (ending.test(mark) || (closing.test(mark) && !closes.has(at))) end = at + 1;
    else if (mark.trim() !== '') break;
  }
  return end;
}

function push(sentences: string[], text: string): void {
  const trimmed = text.trim();
  if (trimmed !== '') sentences.push(trimmed);
}
