import { chineseCharacters } from './chinese-characters.ts';
import type { Finder } from './find-runs.ts';
import { pinyinLetters, pinyinManners, readAs } from './match-pinyin.ts';
import { firstStep } from './search-index.ts';
import { namesMeant } from './short-names.ts';

/** How Chinese words can be sought otherwise than as they are written; only the Chinese page loads it. */
export interface ChineseWriting {
  /** A traditional character in the form of the text. */
  readonly simplified: ReadonlyMap<string, string>;
  /** What a short name may stand for. */
  readonly meant: (short: string, names: readonly string[]) => string[];
  /** What letters may spell, in the order in which it is tried. */
  readonly spelt: (query: string) => Finder[];
}

/** Prepares the lines of `Writings` for texts. */
export function openWriting(texts: readonly string[], lines: readonly string[]): ChineseWriting {
  const readings = new Map<string, string[]>();
  const simplified = new Map<string, string>();
  const [endings, , , others, traditional] = lines.map((line) => line.split(' '));
  let ending = 0;
  for (const [at, character] of chineseCharacters(texts.join('')).entries()) {
    ending = (ending + (lines[2]?.charCodeAt(at) ?? 0) - firstStep) % (endings?.length ?? 1);
    const beginning = lines[1]?.charAt(at).replace(/[A-Z]/, (letter) => `${letter.toLowerCase()}h`);
    readings.set(character, [`${beginning}${endings?.[ending]}`.replace('-', '')]);
    for (const form of traditional?.[at] ?? '') simplified.set(form, character);
  }
  for (const other of others ?? []) readings.get(other.charAt(0))?.push(other.slice(1));
  return {
    simplified,
    meant: namesMeant,
    spelt: (query) => {
      const letters = pinyinLetters(query);
      return letters === null ? [] : pinyinManners.map((manner) => readAs(letters, readings, manner));
    },
  };
}
