import type { Issue } from '../vocabulary/issue.js';
import { parseBlocks } from './blocks.js';
import type { Clause } from './clause.js';
import { ClauseCollector } from './clause-collector.js';
import { outlineBlocks } from './outline-blocks.js';

export interface ParsedText {
  readonly clauses: readonly Clause[];
  readonly issues: readonly Issue[];
}

export function parseText(markdown: string, options: { readonly sections: readonly string[] }): ParsedText {
  const collector = new ClauseCollector(options.sections);
  const blocks = outlineBlocks(parseBlocks(markdown));
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') collector.heading(block);
    else if (block.kind === 'table') collector.table(block);
    else if (blocks[index + 1]?.kind === 'table' && !/[。！？]$/.test(block.text)) collector.caption(block.text);
    else collector.paragraph(block.text, block.line);
  }
  return { clauses: collector.clauses, issues: [] };
}
