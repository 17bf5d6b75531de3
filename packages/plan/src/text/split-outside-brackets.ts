import { outermostPairs } from './brackets.js';

/** The pieces between separators, trimmed and without empty ones; a separator inside brackets or quotation marks separates nothing. */
export function splitOutsideBrackets(text: string, separator: RegExp): string[] {
  const pairs = outermostPairs(text);
  const pieces: string[] = [];
  let start = 0;
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const pair = pairs[next];
    if (pair?.open === at) {
      at = pair.close;
      next++;
    } else if (separator.test(text.charAt(at))) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}
