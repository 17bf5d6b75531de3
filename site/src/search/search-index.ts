import type { Spacing } from './fold-text.ts';

/** What a row of the index is, which decides its rank. */
export type RowKind = 'heading' | 'text' | 'note' | 'indicator' | 'unit' | 'about';

/** A row: a paragraph with its sentences, or any other clause, note or name, which is one piece. */
export interface IndexRow {
  readonly kind: RowKind;
  /** Positions of the rows above it: the nearest heading; for a cell of a table the heads of its row and of its column. */
  readonly above: readonly number[];
  /** The outline number, '' where there is none. */
  readonly number: string;
  readonly pieces: readonly { readonly address: string; readonly text: string }[];
}

/**
 * What the browser loads: the words of a plan in one language and where they stand, by columns, in which they weigh least. Each
 * column has one entry for each row.
 */
export interface SearchIndex {
  readonly spacing: Spacing;
  /** Parted by spaces. */
  readonly kinds: string;
  /** How many rows further up the rows above stand, parted by commas; rows parted by spaces. */
  readonly above: string;
  readonly numbers: readonly string[];
  /** Addresses of the pieces, parted by spaces. */
  readonly addresses: readonly string[];
  readonly texts: readonly (readonly string[])[];
  /** Other ways of writing the characters of the texts; null where they are no Chinese. */
  readonly writings: Writings | null;
}

/**
 * For each Chinese character of the texts, in the order of `chineseCharacters`, parted by spaces: its readings in pinyin without
 * tones (several with `/` between them), and its traditional forms (none, one or more).
 */
export interface Writings {
  readonly pinyin: string;
  readonly traditional: string;
}

/** The Chinese characters of texts, each once, sorted: what `Writings` counts along. */
export function chineseCharacters(texts: readonly (readonly string[])[]): string[] {
  return [
    ...new Set(
      texts
        .flat()
        .join('')
        .match(/\p{Script=Han}/gu),
    ),
  ].sort();
}
