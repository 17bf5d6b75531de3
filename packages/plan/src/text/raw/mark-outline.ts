import type { Block } from '../blocks.js';
import { type OutlineBlock, outlineBlocks } from '../outline-blocks.js';
import type { RawText } from './raw-text.js';
import { markUnnumbered } from './unnumbered-outline.js';

/** The edited text of a text as received: Markdown with every heading marked, and its blocks. */
export interface MarkedText {
  readonly markdown: string;
  readonly blocks: readonly OutlineBlock[];
}

const annex = /^附\s?[件表录]\s?[0-9０-９一二三四五六七八九十]{0,2}\s?[：:]?$/;

/** Marks the outline of a text as received. A line 附件 after the first heading begins a section of its own. */
export function markOutline({ blocks: raw, title }: RawText): MarkedText {
  const { blocks } = outlineBlocks(raw);
  const titleLine = title === null ? null : raw[title]?.line;
  let headings = 0;
  const read = blocks.map((block): OutlineBlock => {
    if (block.kind === 'heading') {
      headings++;
      // The title is found before, where the lines are known; a guess from single paragraphs would be another one.
      return block.depth === 0 && block.line !== titleLine
        ? { kind: 'paragraph', text: block.text, line: block.line }
        : block;
    }
    if (block.kind !== 'paragraph') return block;
    if (block.line === titleLine)
      return { kind: 'heading', depth: 0, number: '', ordinal: null, text: block.text, line: block.line };
    const isAnnex = headings > 1 && annex.test(block.text);
    return isAnnex
      ? { kind: 'heading', depth: 1, number: '', ordinal: null, text: block.text, line: block.line }
      : block;
  });
  const relative = withoutGaps(markUnnumbered(read));
  return { markdown: `${relative.map(render).join('\n\n')}\n`, blocks: relative };
}

const deepest = 5;

/** A heading stands one level below the one above it, whatever forms its text passes over. */
function withoutGaps(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const open: number[] = [];
  return blocks.map((block): OutlineBlock => {
    if (block.kind !== 'heading' || block.depth === 0) return block;
    while ((open.at(-1) ?? 0) >= block.depth) open.pop();
    // Markdown has six levels, the title's included.
    if (open.length === deepest) return { kind: 'paragraph', text: block.number + block.text, line: block.line };
    open.push(block.depth);
    return { ...block, depth: open.length };
  });
}

function render(block: OutlineBlock): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.depth + 1)} ${block.number}${block.text}`;
  return block.kind === 'table' ? renderTable(block) : block.text;
}

function renderTable({ rows }: Extract<Block, { kind: 'table' }>): string {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const lines = rows.map(({ cells }) =>
    Array.from({ length: columns }, (_, column) => (cells[column] ?? '').replaceAll('|', '\\|')),
  );
  const [header = [], ...body] = lines;
  return [header, header.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
