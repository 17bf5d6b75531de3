/** Part of a text, from `start` to before `end`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** A text in the form in which it is compared, and where each of its characters stands in the text itself. */
export interface FoldedText {
  readonly text: string;
  /** For each position of `text`, the characters of the original behind it. */
  readonly runs: readonly Run[];
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
  const runs: Run[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    let added = false;
    for (const unit of foldCharacter(character, spacing).split('')) {
      if (unit === ' ' && (spacing === 'drop' || text.endsWith(' '))) continue;
      text += unit;
      runs.push({ start: at, end });
      added = true;
    }
    // What is not seen belongs to the character before it.
    const last = runs.at(-1);
    if (!added && !/\s/.test(character) && last) runs[runs.length - 1] = { ...last, end };
    at = end;
  }
  return { text, runs };
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
