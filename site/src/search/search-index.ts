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
 * of the language, the number of rows, and where the language's pages stand, from which the addresses go on. Then come the columns,
 * each with a line for each row: the texts of its pieces, parted by tabs · the steps of their addresses, parted by spaces · its number ·
 * how many rows further up the row above it stands and, behind a comma, the position of the second row above it · its kind, '' where it
 * is that of the row before. In Chinese the lines of `Writings` follow, in their order.
 */
export type SearchIndex = string;

/** How an index is written: in two bytes for a Chinese character, which weigh less than the three of UTF-8 even when compressed. */
export const encoding = 'gb18030';

/** Other ways of writing the Chinese characters of the texts, a line each, in the order of `chineseCharacters`. */
export type Writings = readonly [
  /** What the syllables of pinyin end with, parted by spaces: `a ai an …`. */
  endings: string,
  /** For each character what its syllable begins with: a letter, `Z` `C` `S` for zh ch sh, `-` for none. */
  beginnings: string,
  /** For each character how many endings further on its syllable's is than that of the character before; see `firstStep`. */
  endingSteps: string,
  /** Further readings of characters, parted by spaces: `行hang 重chong`. */
  otherReadings: string,
  /** For each character its traditional forms (none, one or more), parted by spaces. */
  traditional: string,
];

/** The sign of no step; the others follow in the order of Unicode. Behind the last ending comes the first again. */
export const firstStep = '0'.charCodeAt(0);
