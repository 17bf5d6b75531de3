import { parseBlocks } from './blocks.js';

/** The words of a file without white space (and Markdown marks), each character with the line it stands in. */
export interface Words {
  readonly text: string;
  /** Line (from 1) of each UTF-16 code unit of `text`. */
  readonly lines: readonly number[];
}

/** Spaces of every width, line ends, and the invisible marks that extractions leave. */
const whiteSpace = /[\s\u200B-\u200D\u2060\uFEFF]+/g;

/** A text without its white space. */
export function withoutWhiteSpace(text: string): string {
  return text.replace(whiteSpace, '');
}

/** The words of the source as received: only white space is left out. */
export function wordsOfSource(source: string): Words {
  return gather(source.split(/\r\n|\r|\n/).map((text, index) => ({ text, line: index + 1 })));
}

/** The words of the edited text: white space and Markdown marks are left out. */
export function wordsOfMarkdown(markdown: string): Words {
  return gather(
    parseBlocks(markdown).flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map(({ cells, line }) => ({ text: cells.join(''), line }))
        : [{ text: block.text, line: block.line }],
    ),
  );
}

function gather(pieces: readonly { text: string; line: number }[]): Words {
  const lines: number[] = [];
  let text = '';
  for (const piece of pieces) {
    const words = withoutWhiteSpace(piece.text);
    text += words;
    for (let unit = 0; unit < words.length; unit++) lines.push(piece.line);
  }
  return { text, lines };
}
