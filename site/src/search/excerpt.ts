import type { Run } from './find-runs.ts';
import type { Hit } from './search-plan.ts';

/** Words of an excerpt, found or around what was found. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/**
 * The words of a hit with what was found in them: the whole piece, or where it is longer than `length` characters that much of it
 * around the first find. A find is always whole, even where it runs on into the next piece.
 */
export function excerptOf({ row, piece, runs }: Hit, length: number): ExcerptPart[] {
  const first = runs[0] ?? piece;
  const whole = { start: piece.start, end: Math.max(piece.end, first.end) };
  const window = whole.end - whole.start <= length ? whole : windowAround(first, whole, row.text, length);
  const parts: ExcerptPart[] = [];
  const add = (start: number, end: number, found: boolean) => {
    if (end > start) parts.push({ text: row.text.slice(start, end), found });
  };
  let at = window.start;
  for (const run of runs) {
    if (run.end > window.end) break;
    add(at, run.start, false);
    add(run.start, run.end, true);
    at = run.end;
  }
  add(at, window.end, false);
  const cut = { text: '…', found: false };
  return [...(window.start > whole.start ? [cut] : []), ...parts, ...(window.end < whole.end ? [cut] : [])];
}

/** A third of what is left goes before the find; where words have borders, the cuts fall on them. */
function windowAround(first: Run, whole: Run, text: string, length: number): Run {
  const room = Math.max(0, length - (first.end - first.start));
  const end = Math.min(whole.end, Math.max(first.end, first.start + length - Math.floor(room / 3)));
  const start = Math.max(whole.start, Math.min(first.start, end - length));
  return {
    start: start === whole.start ? start : afterSpace(text, start, first.start),
    end: end === whole.end ? end : beforeSpace(text, end, first.end),
  };
}

function afterSpace(text: string, start: number, latest: number): number {
  const space = text.indexOf(' ', start);
  return space === -1 || space >= latest || space > start + 15 ? start : space + 1;
}

function beforeSpace(text: string, end: number, earliest: number): number {
  const space = text.lastIndexOf(' ', end);
  return space < earliest || space < end - 15 ? end : space;
}
