import type { FoldedText, Run } from './fold-text.ts';

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

/** What is told to begin at a place, by the place behind it; -1 where it does not stand there. */
export function wherever(endOf: (text: string, start: number) => number): Finder {
  return (text) => {
    const places: Run[] = [];
    for (let start = 0; start < text.length; start++) {
      const end = endOf(text, start);
      if (end !== -1) places.push({ start, end });
    }
    return places;
  };
}

/** The same letters with other spaces between them, from the beginning of a word on: `hightech` is `high-tech`. */
export function writtenTogether(words: string): Finder {
  return wherever((text, start) => {
    let end = text.charAt(start - 1).trim() === '' ? start : -1;
    for (const letter of words.replaceAll(' ', '')) {
      if (text[end] === ' ') end++;
      end = text[end] === letter ? end + 1 : -1;
    }
    return end;
  });
}

/** What a finder finds, as runs of the original. */
export function findRuns({ text, runs }: FoldedText, find: Finder): Run[] {
  return find(text).map(({ start, end }) => ({ start: runs[start]?.start ?? 0, end: runs[end - 1]?.end ?? 0 }));
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
