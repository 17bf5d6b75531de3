import type { Words } from './words.js';

/** Words that are looked for; with `fillsLines` only where nothing else stands in their lines. */
export interface Sought {
  readonly words: string;
  readonly fillsLines: boolean;
}

/** A place in the list of all that is sought at once begins with so many of its characters. */
const longestKey = 16;

/**
 * Where each of many words stands in a text, without overlaps, in one pass through the text for each length of their beginnings: what
 * a text of any length with as many repairs needs.
 */
export function findPlaces({ text, lines }: Words, sought: readonly Sought[]): number[][] {
  const places = sought.map((): number[] => []);
  const byLength = new Map<number, Map<string, number[]>>();
  for (const [index, { words }] of sought.entries()) {
    if (words === '') continue;
    const key = words.slice(0, longestKey);
    const group = byLength.get(key.length) ?? new Map<string, number[]>();
    byLength.set(key.length, group.set(key, [...(group.get(key) ?? []), index]));
  }
  const fills = (at: number, length: number) =>
    lines[at - 1] !== lines[at] && lines[at + length] !== lines[at + length - 1];
  for (const [length, group] of byLength) {
    const firsts = new Set([...group.keys()].map((key) => key.charCodeAt(0)));
    for (let at = 0; at + length <= text.length; at++) {
      if (!firsts.has(text.charCodeAt(at))) continue;
      for (const index of group.get(text.slice(at, at + length)) ?? []) {
        const { words, fillsLines } = sought[index] ?? { words: '', fillsLines: false };
        const found = places[index] ?? [];
        const free = (found.at(-1) ?? -words.length) + words.length <= at;
        if (free && text.startsWith(words, at) && (!fillsLines || fills(at, words.length))) found.push(at);
      }
    }
  }
  return places;
}
