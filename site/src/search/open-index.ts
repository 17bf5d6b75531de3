import { type FoldedText, foldText, type Run, type Spacing } from './fold-text.ts';
import type { Readings } from './match-pinyin.ts';
import { chineseCharacters, firstEnding, type SearchIndex } from './search-index.ts';

/** A piece of a row's text that has an address of its own. */
export interface Piece extends Run {
  readonly address: string;
}

/** A row ready to be searched. */
export interface Row {
  readonly kind: string;
  /** Positions of the rows above it. */
  readonly above: readonly number[];
  readonly number: string;
  /** Number and words as they are shown. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly folded: FoldedText;
}

/** An index ready to be searched. */
export interface OpenIndex {
  readonly spacing: Spacing;
  readonly rows: readonly Row[];
  readonly readings: Readings;
  /** Traditional form → the form of the text. */
  readonly simplified: ReadonlyMap<string, string>;
}

/** Prepares what was loaded. */
export function openIndex(index: SearchIndex): OpenIndex {
  const [head = '', ...lines] = index.split('\n');
  const [written, total, root = '', fullText = ''] = head.split(' ');
  const spacing: Spacing = written === 'drop' ? 'drop' : 'keep';
  const count = Number(total);
  const rows: Row[] = [];
  for (let at = 0; at < count; at++) {
    const [texts = '', addresses = '', number = '', above = '', kind = ''] = [0, 1, 2, 3, 4].map(
      (column) => lines[column * count + at],
    );
    const up = above.match(/\d+/g)?.map((distance) => at - Number(distance)) ?? [];
    const places = addresses.split(' ').map((place) => (place[0] === '#' ? fullText : root) + place);
    rows.push({ kind, above: up, number, ...joined(number, texts.split('\t'), places, spacing) });
  }
  return { spacing, rows, ...openWritings(rows, lines.slice(5 * count)) };
}

/** The pieces as one text, behind the number, which belongs to the first of them. */
function joined(number: string, texts: readonly string[], addresses: readonly string[], spacing: Spacing) {
  let text = number;
  const pieces = texts.map((words, at): Piece => {
    const start = at === 0 ? 0 : text.length;
    text += (text === '' || spacing === 'drop' ? '' : ' ') + words;
    return { address: addresses[at] ?? '', start, end: text.length };
  });
  return { text, pieces, folded: foldText(text, spacing) };
}

function openWritings(rows: readonly Row[], lines: readonly string[]) {
  const readings = new Map<string, string[]>();
  const simplified = new Map<string, string>();
  const [endings, , , others, traditional] = lines.map((line) => line.split(' '));
  const characters = lines.length === 0 ? [] : chineseCharacters(rows.map(({ text }) => text).join(''));
  for (const [at, character] of characters.entries()) {
    const beginning = lines[1]?.charAt(at).replace(/[A-Z]/, (letter) => `${letter.toLowerCase()}h`);
    const ending = endings?.[(lines[2]?.charCodeAt(at) ?? 0) - firstEnding];
    readings.set(character, [`${beginning}${ending}`.replace('-', '')]);
    for (const form of traditional?.[at] ?? '') simplified.set(form, character);
  }
  for (const other of others ?? []) readings.get(other.charAt(0))?.push(other.slice(1));
  return { readings, simplified };
}
