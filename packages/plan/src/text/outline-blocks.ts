import type { Block } from './blocks.js';
import { outermostPairs } from './brackets.js';
import { guessTitle } from './guess-title.js';
import { articleRank, type OutlineNumber, parseOutlineNumber } from './outline.js';

/** A heading with its place in the outline, or another block. Depth 0 is the title, 1 a section. */
export type OutlineBlock =
  | {
      readonly kind: 'heading';
      readonly depth: number;
      readonly number: string;
      readonly ordinal: number | null;
      readonly text: string;
      readonly line: number;
    }
  | Exclude<Block, { kind: 'heading' }>;

/** Longer than any title in the plans that were read; a first sentence beyond it is a sentence, not a title. */
const longestTitle = 60;

/**
 * The blocks with their headings made out. Where the text marks sections with `##`, the marks decide and nothing else does.
 * Without them an outline number at the start of a line makes a heading, and the title may have to be guessed.
 */
export function outlineBlocks(written: readonly Block[]): { blocks: OutlineBlock[]; titleGuessed: boolean } {
  const marked = isMarked(written);
  const numbers = marked ? [] : written.map((block) => (block.kind === 'paragraph' ? lineNumber(block.text) : null));
  const depths = depthsOf(numbers);
  const blocks = written.flatMap((block, index): OutlineBlock[] => {
    if (block.kind === 'heading') {
      const number = block.depth > 1 ? parseOutlineNumber(block.text) : null;
      return [{ ...headingOf(number, block), depth: block.depth - 1 }];
    }
    const number = numbers[index];
    return number ? splitRunIn(number, depths.get(number.rank) ?? 1, block.line) : [block];
  });
  const title = marked ? null : guessTitle(blocks);
  const block = title === null ? undefined : blocks[title];
  if (title === null || block?.kind !== 'paragraph') return { blocks, titleGuessed: false };
  blocks[title] = { ...headingOf(null, block), depth: 0 };
  return { blocks, titleGuessed: true };
}

/** Whether sections are marked; a `#` title alone leaves the outline to the printed numbers. */
export function isMarked(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'heading' && block.depth > 1);
}

/** The number of a line; none for a line of a table of contents, which ends with leaders and a page. */
function lineNumber(text: string): OutlineNumber | null {
  return /(?:[.．·…]{3}|…)\s?[0-9０-９]{1,4}$/.test(text.slice(-12)) ? null : parseOutlineNumber(text);
}

/** Depths of the forms that a text uses, from 1: one that uses only 一、 and 1. has two. */
function depthsOf(numbers: readonly (OutlineNumber | null)[]): ReadonlyMap<number, number> {
  const ranks = new Set(numbers.flatMap((number) => number?.rank ?? []));
  return new Map([...ranks].sort((a, b) => a - b).map((rank, index) => [rank, index + 1]));
}

/**
 * A heading that runs into its paragraph (`1.标题。正文…`) ends with its first 。 outside brackets. When that first sentence is
 * longer than any title, the heading has only its number and all words are the paragraph's.
 */
function splitRunIn(number: OutlineNumber, depth: number, line: number): OutlineBlock[] {
  const end = firstFullStop(number.rest);
  const title = end < 0 ? number.rest : number.rest.slice(0, end + 1);
  const titled = number.rank !== articleRank && title.length <= longestTitle;
  const body = titled ? number.rest.slice(title.length).trim() : number.rest;
  const text = titled ? title : '';
  const heading: OutlineBlock = { ...headingOf(number, { text, line }), text, depth };
  return body === '' ? [heading] : [heading, { kind: 'paragraph', text: body, line }];
}

function headingOf(number: OutlineNumber | null, block: { text: string; line: number }) {
  return {
    kind: 'heading' as const,
    number: number?.printed ?? '',
    ordinal: number?.ordinal ?? null,
    text: number?.rest ?? block.text.trim(),
    line: block.line,
  };
}

function firstFullStop(text: string): number {
  // Beyond the longest title nobody looks.
  const start = text.slice(0, 4 * longestTitle);
  const pairs = outermostPairs(start);
  for (let at = start.indexOf('。'); at >= 0; at = start.indexOf('。', at + 1)) {
    if (!pairs.some((pair) => pair.open < at && at < pair.close)) return at;
  }
  return text.indexOf('。', start.length);
}
