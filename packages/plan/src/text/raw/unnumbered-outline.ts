import type { OutlineBlock } from '../outline-blocks.js';
import { splitParagraph } from '../responsibility-bracket.js';
import { splitSentences } from '../sentences.js';

/** No title of an unnumbered part is longer. */
const longest = 30;
const noTitle = /[。！？；：，、,;:.!?]$|^[（(【〔]|^\d|日$/;

/**
 * The outline of a text that prints no numbers at all: a short line without a stop, above a paragraph, is the heading of what follows; a
 * paragraph that names who is responsible begins with its heading where its first sentence is as short.
 */
export function markUnnumbered(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  if (blocks.some((block) => block.kind === 'heading' && block.depth > 0)) return [...blocks];
  const start = blocks.findIndex((block) => block.kind === 'heading') + 1;
  const named = new Set(blocks.filter((block) => block.kind === 'paragraph' && namesSomebody(block.text)));
  const isTitle = (index: number) => {
    const [block, below] = [blocks[index], blocks[index + 1]];
    if (index < start || block?.kind !== 'paragraph' || named.has(block)) return false;
    const above = below?.kind === 'table' || (below?.kind === 'paragraph' && /[。；：！？]/.test(below.text));
    return above && block.text.length <= longest && !noTitle.test(block.text);
  };
  const titles = new Set(blocks.flatMap((block, index) => (isTitle(index) ? [block] : [])));
  if (titles.size + named.size < 2) return [...blocks];
  const below = titles.size > 0 ? 2 : 1;
  return blocks.flatMap((block): OutlineBlock[] => {
    if (block.kind !== 'paragraph') return [block];
    if (titles.has(block)) return [heading(block.text, 1, block.line)];
    const [first = '', ...others] = named.has(block) ? splitSentences(block.text) : [];
    if (others.length === 0 || first.length > longest) return [block];
    const rest = block.text.slice(block.text.indexOf(first) + first.length).trim();
    return [heading(first, below, block.line), { kind: 'paragraph', text: rest, line: block.line }];
  });
}

function namesSomebody(text: string): boolean {
  return splitParagraph(text).some(({ kind }) => kind === 'responsibility');
}

function heading(text: string, depth: number, line: number): OutlineBlock {
  return { kind: 'heading', depth, number: '', ordinal: null, text, line };
}
