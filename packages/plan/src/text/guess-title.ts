import type { OutlineBlock } from './outline-blocks.js';

const planName = /(?:计划|方案|规划|纲要|意见|办法|措施|要点)(?:[（(][^（）()]*[）)])*$/;

/**
 * Which paragraph before the first heading is the title of an unmarked text: the last line without a full stop that ends with the
 * name of such a document (计划, 方案…), else the first line. null where there is a marked title or no such line.
 */
export function guessTitle(blocks: readonly OutlineBlock[]): number | null {
  if (blocks.some((block) => block.kind === 'heading' && block.depth === 0)) return null;
  const first = blocks.findIndex((block) => block.kind === 'heading');
  const before = blocks.slice(0, first < 0 ? undefined : first);
  const isLine = (block: OutlineBlock) => block.kind === 'paragraph' && !/[。！？：:]/.test(block.text);
  const named = before.map((block) => isLine(block) && block.kind === 'paragraph' && planName.test(block.text));
  const at = named.includes(true) ? named.lastIndexOf(true) : before.findIndex(isLine);
  return at < 0 ? null : at;
}
