import type { Block } from '../blocks.js';
import type { Repair } from '../repair.js';
import { collapseRepeats } from './collapse-repeats.js';
import { joinLines, wrappingOf } from './join-lines.js';
import { mergeTitle } from './merge-title.js';
import { dropPageFurniture } from './page-furniture.js';
import { findPlainTables, type PlainTable } from './plain-tables.js';
import { type SourceLine, sourceLines } from './source-line.js';
import { stripMarks } from './strip-marks.js';

/** A text as received, cut into paragraphs and tables, with every departure from the source. */
export interface RawText {
  readonly blocks: readonly Block[];
  /** Position of the title among the blocks; null where no line can be it. */
  readonly title: number | null;
  /** In the order of the source. */
  readonly repairs: readonly Repair[];
  /** Whether broken lines were joined: where a line ends with a full stop, paragraphs may have been joined too. */
  readonly wrapped: boolean;
}

/**
 * Reads a text as received: a copy of a page, or what was extracted from a PDF with page numbers, broken lines and bold headings that
 * are printed four times. Only words that a named repair says are left out; white space never counts.
 */
export function readRawText(source: string): RawText {
  const furniture = dropPageFurniture(sourceLines(source));
  const stripped = stripMarks(furniture.lines);
  const collapsed = collapseRepeats(stripped.lines);
  const { lines } = collapsed;
  const tables = findPlainTables(lines);
  const inTables = new Set(
    tables.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, row) => from + row)),
  );
  const wrapping = wrappingOf(lines.filter((_, index) => !inTables.has(index)));
  const blocks: Block[] = [];
  let at = 0;
  const paragraphs = (until: number) => {
    for (const paragraph of joinLines(lines.slice(at, until), wrapping))
      blocks.push({ kind: 'paragraph', ...paragraph });
  };
  for (const table of tables) {
    paragraphs(table.from);
    blocks.push(tableBlock(table, lines));
    at = table.to + 1;
  }
  paragraphs(lines.length);
  const repairs = [...furniture.repairs, ...stripped.repairs, ...collapsed.repairs]
    .sort((a, b) => a.line - b.line)
    .map(({ repair }) => repair);
  return { ...withTitle(blocks, wrapping.full !== null), repairs, wrapped: wrapping.full !== null };
}

/** The paragraphs before the first table may hold the title. */
function withTitle(blocks: readonly Block[], wrapped: boolean): { blocks: Block[]; title: number | null } {
  const table = blocks.findIndex(({ kind }) => kind === 'table');
  const before = blocks
    .slice(0, table < 0 ? undefined : table)
    .flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  const { paragraphs, title } = mergeTitle(before, wrapped);
  return {
    blocks: [
      ...paragraphs.map(({ text, line }): Block => ({ kind: 'paragraph', text, line })),
      ...blocks.slice(before.length),
    ],
    title,
  };
}

function tableBlock({ from, rows }: PlainTable, lines: readonly SourceLine[]): Block {
  const line = lines[from]?.line ?? 1;
  return { kind: 'table', rows: rows.map((cells) => ({ cells, line })), line };
}
