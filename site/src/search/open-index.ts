import type { Run } from './find-runs.ts';
import { type FoldedText, foldText, type Spacing } from './fold-text.ts';
import type { Readings } from './match-pinyin.ts';
import { chineseCharacters, type SearchIndex } from './search-index.ts';

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
export function openIndex({ spacing, kinds, above, numbers, addresses, texts, writings }: SearchIndex): OpenIndex {
  const aboves = above.split(' ');
  const rows = kinds.split(' ').map((kind, at): Row => {
    const up = aboves[at] ?? '';
    return {
      kind,
      above: up === '' ? [] : up.split(',').map((distance) => at - Number(distance)),
      ...joined(numbers[at] ?? '', addresses[at]?.split(' ') ?? [], texts[at] ?? [], spacing),
    };
  });
  const readings = new Map<string, string[]>();
  const simplified = new Map<string, string>();
  if (writings !== null) {
    const pinyin = writings.pinyin.split(' ');
    const traditional = writings.traditional.split(' ');
    for (const [at, character] of chineseCharacters(texts).entries()) {
      readings.set(character, pinyin[at]?.split('/') ?? []);
      for (const form of traditional[at] ?? '') simplified.set(form, character);
    }
  }
  return { spacing, rows, readings, simplified };
}

/** The pieces as one text, behind the number, which belongs to the first of them. */
function joined(number: string, addresses: readonly string[], texts: readonly string[], spacing: Spacing) {
  const space = spacing === 'keep' ? ' ' : '';
  const pieces: Piece[] = [];
  let text = number;
  for (const [at, words] of texts.entries()) {
    const start = at === 0 ? 0 : text.length;
    text += (text === '' ? '' : space) + words;
    pieces.push({ address: addresses[at] ?? '', start, end: text.length });
  }
  return { number, text, pieces, folded: foldText(text, spacing) };
}
