/** A text in the form in which it is compared, and where each of its characters stands in the text itself. */
export interface FoldedText {
  readonly text: string;
  /** For each position of `text`, where the character behind it begins in the original. */
  readonly starts: readonly number[];
  /** For each position of `text`, where the character behind it ends in the original. */
  readonly ends: readonly number[];
}

/** What white space between words means: nothing in Chinese (`2021 年` is `2021年`), a border of words elsewhere. */
export type Spacing = 'drop' | 'keep';

const unseen = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Letters without case, width and accents (NFKD), quotation marks in one form, hyphens in one form. Where white space is kept, a
 * hyphen is white space too, and a run of it is one space: `High‑Tech`, `high-tech` and `high  tech` are the same.
 */
export function foldText(original: string, spacing: Spacing): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    let added = false;
    for (const unit of foldCharacter(character, spacing).split('')) {
      if (unit === ' ' && (spacing === 'drop' || text.endsWith(' '))) continue;
      text += unit;
      starts.push(at);
      ends.push(end);
      added = true;
    }
    // What is not seen belongs to the character before it.
    if (!added && !/\s/.test(character) && ends.length > 0) ends[ends.length - 1] = end;
    at = end;
  }
  return { text, starts, ends };
}

function foldCharacter(character: string, spacing: Spacing): string {
  return character
    .normalize('NFKD')
    .replace(unseen, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Pd}\u2212]/u, spacing === 'keep' ? ' ' : '-')
    .replace(/[‘’ʼ]/, "'")
    .replace(/[“”]/, '"');
}
