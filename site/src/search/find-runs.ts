import type { FoldedText } from './fold-text.ts';

/** Part of a text, from `start` to before `end`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Every place of a folded text at which something stands, in their order; places may overlap. */
export type Finder = (text: string) => readonly Run[];

/** The words as they are. */
export function literally(words: string): Finder {
  return (text) => {
    const places: Run[] = [];
    for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
      places.push({ start, end: start + words.length });
    }
    return places;
  };
}

/** The same letters with other spaces between them, from the beginning of a word on: `hightech` is `high-tech`. */
export function writtenTogether(words: string): Finder {
  const letters = words.replaceAll(' ', '');
  return (text) => {
    const places: Run[] = [];
    for (let start = 0; start < text.length; start = text.indexOf(' ', start) + 1 || text.length) {
      let end = start;
      for (let at = 0; at < letters.length && end !== -1; at++) {
        if (text[end] === ' ') end++;
        end = text[end] === letters[at] ? end + 1 : -1;
      }
      if (end !== -1) places.push({ start, end });
    }
    return places;
  };
}

/** What a finder finds, as runs of the original. */
export function findRuns({ text, starts, ends }: FoldedText, find: Finder): Run[] {
  return find(text).map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }));
}

/** The same places as runs that do not touch each other's inside, in their order. */
export function mergedRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && run.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, run.end) };
    } else merged.push(run);
  }
  return merged;
}
