/** What a row of the index is, which decides its rank. */
export type RowKind = 'heading' | 'text' | 'note' | 'indicator' | 'unit';

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
 * What the browser loads is a text of lines in which like stands by like, since that weighs least. The first line holds the spacing
 * of the language, the number of rows, where the language's pages stand, from which the addresses go on, and where its full text
 * stands, from which those go on that are no more than a fragment. Then come the columns, each with a line for each row: the texts of its pieces, parted by tabs · their addresses, parted by spaces · its number · how many
 * rows further up the rows above it stand, parted by commas · its kind. In Chinese the lines of `Writings` follow, in their order.
 */
export type SearchIndex = string;

/** Other ways of writing the Chinese characters of the texts, a line each, in the order of `chineseCharacters`. */
export type Writings = readonly [
  /** What the syllables of pinyin end with, parted by spaces: `a ai an …`. */
  endings: string,
  /** For each character what its syllable begins with: a letter, `Z` `C` `S` for zh ch sh, `-` for none. */
  beginnings: string,
  /** For each character a sign for what its syllable ends with; see `firstEnding`. */
  endingSigns: string,
  /** Further readings of characters, parted by spaces: `行hang 重chong`. */
  otherReadings: string,
  /** For each character its traditional forms (none, one or more), parted by spaces. */
  traditional: string,
];

/** The sign of the first ending; the others follow in the order of Unicode. */
export const firstEnding = '0'.charCodeAt(0);

/** The Chinese characters of a text, each once, sorted. */
export function chineseCharacters(text: string): string[] {
  return [...new Set(text.match(/\p{Script=Han}/gu))].sort();
}
