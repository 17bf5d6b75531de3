import { type BracketPair, outermostPairs } from './brackets.js';
import { parseResponsibility } from './responsibility.js';
import { roleLabel } from './responsibility-words.js';

/** A piece of a paragraph: its words, or a bracket that names who is responsible. */
export interface ParagraphPiece {
  readonly kind: 'words' | 'responsibility';
  readonly text: string;
}

/**
 * Sets the brackets that name who is responsible apart from the words of a paragraph, in the order of the text. Such a bracket
 * stands at the end of the paragraph or right after a full stop; one inside a sentence is part of it. A paragraph that begins with
 * 牵头单位： or its like needs no bracket.
 */
export function splitParagraph(paragraph: string): ParagraphPiece[] {
  if (roleLabel.exec(paragraph)?.index === 0) return [{ kind: 'responsibility', text: paragraph }];
  const pieces: ParagraphPiece[] = [];
  let cursor = 0;
  const words = (until: number) => {
    const text = paragraph.slice(cursor, until).trim();
    if (text !== '') pieces.push({ kind: 'words', text });
  };
  const pairs = outermostPairs(paragraph);
  for (const pair of pairs) {
    const end = endOfResponsibility(paragraph, pair, pairs);
    if (end === null) continue;
    words(pair.open);
    pieces.push({ kind: 'responsibility', text: paragraph.slice(pair.open, end).trim() });
    cursor = end;
  }
  words(paragraph.length);
  return pieces;
}

/** Where the bracket ends, with a full stop of its own; null where it is not one of those. */
function endOfResponsibility(paragraph: string, pair: BracketPair, pairs: readonly BracketPair[]): number | null {
  if (!/[（(【[〔]/.test(paragraph.charAt(pair.open))) return null;
  const ownStop = /^\s*[。.；;]/.exec(paragraph.slice(pair.close + 1))?.[0].length ?? 0;
  const end = pair.close + 1 + ownStop;
  const afterStop = /(?:^|[。！？）)])\s*$/.test(paragraph.slice(0, pair.open));
  if (!afterStop && !onlyBracketsFollow(paragraph, end, pairs)) return null;
  const bracket = paragraph.slice(pair.open, pair.close + 1);
  const { roles, following } = parseResponsibility(bracket);
  return roles.length + following.length > 0 || roleLabel.test(bracket) ? end : null;
}

function onlyBracketsFollow(paragraph: string, end: number, pairs: readonly BracketPair[]): boolean {
  let rest = '';
  let cursor = end;
  for (const pair of pairs) {
    if (pair.open < end) continue;
    rest += paragraph.slice(cursor, pair.open);
    cursor = pair.close + 1;
  }
  return /^[\s。.；;]*$/.test(rest + paragraph.slice(cursor));
}
