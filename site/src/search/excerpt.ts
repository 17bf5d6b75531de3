import type { Hit } from './search-plan.ts';

/**
 * The words of a hit, in turn around what was found and found: the whole piece, or where it is longer than `length` characters
 * that much of it around the first find. A find is always whole, even where it runs on into the next piece.
 */
export function excerptOf({ row, piece, runs }: Hit, length: number): string[] {
  const first = runs[0] ?? piece;
  const last = Math.max(piece.end, first.end);
  // A third of what is left goes before the find.
  const lead = Math.floor(Math.max(0, length - first.end + first.start) / 3);
  const start = Math.max(piece.start, Math.min(first.start - lead, last - length));
  const end = Math.max(first.end, Math.min(last, start + length));
  const words: string[] = [];
  let at = start;
  for (const run of runs) {
    if (run.end > end) break;
    words.push(row.text.slice(at, run.start), row.text.slice(run.start, run.end));
    at = run.end;
  }
  words.push(row.text.slice(at, end));
  // Half a word at a cut is left out.
  if (start > piece.start) words.unshift(`…${words.shift()?.replace(/^\S{0,12}\s/, '')}`);
  if (end < last) words.push(`${words.pop()?.replace(/\s\S{0,12}$/, '')}…`);
  return words;
}
