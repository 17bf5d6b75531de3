import { type Finder, wherever } from './find-runs.ts';

/** The readings of each character. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Whole syllables; whole syllables with the last one only begun; first letters. */
export type PinyinManner = 'whole' | 'begun' | 'initials';

/** The manners in the order in which they are tried. */
export const pinyinManners: readonly PinyinManner[] = ['whole', 'begun', 'initials'];

/** The letters of what may be pinyin: without tones, spaces and apostrophes, ü as v; null for anything else and for one letter. */
export function pinyinLetters(query: string): string | null {
  const letters = query
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('u\u0308', 'v')
    .replaceAll(/[\p{M}\s'’-]/gu, '');
  return /^[a-z]{2,}$/.test(letters) ? letters : null;
}

/** Characters that are read like the letters. */
export function readAs(letters: string, readings: Readings, manner: PinyinManner): Finder {
  const endOf = (text: string, at: number, rest: string): number => {
    if (rest === '') return at;
    for (const reading of readings.get(text.charAt(at)) ?? []) {
      const part = manner === 'initials' ? reading.charAt(0) : reading;
      if (manner === 'begun' && part.startsWith(rest)) return at + 1;
      const end = rest.startsWith(part) ? endOf(text, at + 1, rest.slice(part.length)) : -1;
      if (end !== -1) return end;
    }
    return -1;
  };
  return wherever((text, start) => endOf(text, start, letters));
}
