import { outermostPairs } from './brackets.js';
import { parseResponsibility } from './responsibility.js';
import { followingWords, roleLabel } from './responsibility-words.js';

/** A piece of a paragraph: its words, or a bracket that names who is responsible. */
export interface ParagraphPiece {
  readonly kind: 'words' | 'responsibility';
  readonly text: string;
}

/**
 * Sets the brackets that name who is responsible apart from the words of a paragraph, in the order of the text. Such a bracket
 * stands at the end of the paragraph or right after a full stop; one inside a sentence is part of it. What begins with
 * 牵头单位： or its like, as a paragraph or after a full stop, needs no bracket.
 */
export function splitParagraph(paragraph: string): ParagraphPiece[] {
  const pieces: ParagraphPiece[] = [];
  let cursor = 0;
  const words = (until: number) => {
    const text = paragraph.slice(cursor, until).trim();
    if (text !== '') pieces.push({ kind: 'words', text });
  };
  const pairs = outermostPairs(paragraph);
  const tail = startOfTail(paragraph, pairs);
  const label = labelAfterStop(paragraph, pairs);
  for (const { open, close } of pairs) {
    if (open < cursor || close > label) continue;
    const end = close + 1 + ownStop(paragraph, close + 1);
    if (!(open >= tail || followsStop(paragraph, open)) || !namesSomebody(paragraph, open, close)) continue;
    words(open);
    pieces.push({ kind: 'responsibility', text: paragraph.slice(open, end).trim() });
    cursor = end;
  }
  words(label);
  if (label < paragraph.length) pieces.push({ kind: 'responsibility', text: paragraph.slice(label).trim() });
  return pieces;
}

function namesSomebody(paragraph: string, open: number, close: number): boolean {
  if (!/[（(【[〔]/.test(paragraph.charAt(open))) return false;
  const bracket = paragraph.slice(open, close + 1);
  const { roles, following } = parseResponsibility(bracket);
  // Names without any word on their role need a sentence before them: a signature in brackets is none.
  const told = roles.some(({ label }) => label !== '') || (roles.length > 0 && paragraph.slice(0, open).trim() !== '');
  return told || following.length > 0 || roleLabel.test(bracket);
}

/** How long the white space and one full stop after a bracket are; 0 where no stop follows. */
function ownStop(paragraph: string, from: number): number {
  const stop = skipBlank(paragraph, from);
  return /[。.；;]/.test(paragraph.charAt(stop)) ? stop + 1 - from : 0;
}

function followsStop(paragraph: string, open: number): boolean {
  let at = open - 1;
  while (at >= 0 && paragraph.charAt(at).trim() === '') at--;
  return at < 0 || /[。！？）)】]/.test(paragraph.charAt(at));
}

/** From where on nothing stands but brackets, white space and stops. */
function startOfTail(paragraph: string, pairs: readonly { open: number; close: number }[]): number {
  let end = paragraph.length;
  for (const { open, close } of [...pairs].reverse()) {
    if (!/^[\s。.；;]*$/.test(paragraph.slice(close + 1, end))) break;
    end = open;
  }
  return end;
}

/** Where 牵头单位： or its like begins the paragraph or follows a full stop, outside brackets; the end where it does not. */
function labelAfterStop(paragraph: string, pairs: readonly { open: number; close: number }[]): number {
  if (isOwnLine(paragraph)) return 0;
  const stops = /(?:^|[。！？；）)])\s{0,8}(?=[牵主责配参协承落负共][^。，；]{1,14}[：:])/g;
  let next = 0;
  for (const match of paragraph.matchAll(stops)) {
    const at = match.index + match[0].length;
    while ((pairs[next]?.close ?? at) < at) next++;
    const inside = (pairs[next]?.open ?? at) < at;
    if (!inside && roleLabel.exec(paragraph.slice(at, at + 24))?.index === 0) return at;
  }
  return paragraph.length;
}

/** 以下任务均由…负责落实，不再列出。 needs no bracket where it is the whole paragraph. */
function isOwnLine(paragraph: string): boolean {
  const words = paragraph.trim();
  return words.length <= 120 && followingWords.test(words) && parseResponsibility(words).following.length > 0;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at++;
  return at;
}
