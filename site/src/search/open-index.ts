import { stepReader } from './address-steps.ts';
import type { ChineseWriting, openWriting } from './chinese-writing.ts';
import { type FoldedText, foldText, type Run, type Spacing } from './fold-text.ts';
import type { SearchIndex } from './search-index.ts';

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
  /** Null where the text is not Chinese. */
  readonly writing: ChineseWriting | null;
}

/** Prepares what was loaded; with what opens its writings where they are Chinese. */
export function openIndex(index: SearchIndex, open: typeof openWriting | null): OpenIndex {
  const [head = '', ...lines] = index.split('\n');
  const [written, total, root] = head.split(' ');
  const spacing: Spacing = written === 'drop' ? 'drop' : 'keep';
  const count = Number(total);
  const rows: Row[] = [];
  const addressOf = stepReader();
  let last = '';
  for (let at = 0; at < count; at++) {
    const [texts = '', addresses = '', number = '', above = '', kind = ''] = [0, 1, 2, 3, 4].map(
      (column) => lines[column * count + at],
    );
    const up = above.match(/\d+/g)?.map((row, which) => (which === 0 ? at - Number(row) : Number(row))) ?? [];
    const places = addresses.split(' ').map((step) => root + addressOf(step));
    last = kind || last;
    rows.push({ kind: last, above: up, number, ...joined(number, texts.split('\t'), places, spacing) });
  }
  const texts = rows.map(({ text }) => text);
  return { spacing, rows, writing: open?.(texts, lines.slice(5 * count)) ?? null };
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
