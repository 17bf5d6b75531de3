import { parseOutlineNumber } from '../outline.js';
import { roleLabel } from '../responsibility-words.js';
import type { SourceLine } from './source-line.js';

/** A paragraph of a text as received, put together from its lines. */
export interface Paragraph {
  readonly text: string;
  /** Line of the source in which it begins. */
  readonly line: number;
}

/** How the lines of a text were broken. */
interface Wrapping {
  /** Width of a full line; null where every line is a paragraph. */
  readonly full: number | null;
  readonly blanksSeparate: boolean;
  readonly indents: boolean;
}

const stop = /[。！？；：.!?;:…”）)》」]$/;
const open = /[，、,（(“《\-—]$/;

/** Joins the lines that an extraction has broken. A text whose lines are paragraphs is left as it is. */
export function joinLines(lines: readonly SourceLine[], wrapping: Wrapping = wrappingOf(lines)): Paragraph[] {
  const paragraphs: { text: string; line: number }[] = [];
  const spaced = lines.some(({ text }) => /\p{Script=Han} [0-9]/u.test(text));
  let last: SourceLine | null = null;
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (last && paragraph && wrapping.full !== null && continues(last, line, wrapping, wrapping.full)) {
      const gap = needsGap(last.text, line.text, spaced) ? ' ' : '';
      paragraph.text += gap + line.text;
    } else paragraphs.push({ text: line.text, line: line.line });
    last = line;
  }
  return paragraphs;
}

/** Between Latin words; and between a Chinese word and a number where the text prints such blanks elsewhere. */
function needsGap(before: string, after: string, spaced: boolean): boolean {
  if (/[A-Za-z,.]$/.test(before) && /^[A-Za-z]/.test(after)) return true;
  return spaced && /^(?:\p{Script=Han}[0-9]|[0-9]\p{Script=Han})$/u.test(before.slice(-1) + after.charAt(0));
}

/** Lines are wrapped where most are about as long as the longest, and many of those end in the middle of a sentence. */
export function wrappingOf(lines: readonly SourceLine[]): Wrapping {
  const separated = lines.filter(({ afterBlank }) => afterBlank).length;
  const wide = lines
    .filter(({ width }) => width >= 8)
    .map(({ width }) => width)
    .sort((a, b) => a - b);
  const full = wide[Math.floor(wide.length * 0.9)] ?? 0;
  const near = lines.filter(({ width }) => width > full - 3 && width < full + 4);
  const broken = near.filter(({ text }) => !stop.test(text)).length;
  const indented = lines.filter((line) => line.indented).length;
  const wrapped = broken >= 3 && full <= 75 && near.length >= 0.3 * wide.length && broken >= 0.4 * near.length;
  return {
    full: wrapped ? full : null,
    blanksSeparate: separated < 0.7 * lines.length,
    indents: indented >= 2 && indented < 0.7 * lines.length,
  };
}

function continues(last: SourceLine, line: SourceLine, { blanksSeparate, indents }: Wrapping, full: number): boolean {
  if (line.bold || (blanksSeparate && line.afterBlank) || (indents && line.indented)) return false;
  const isFull = last.width > full - 3;
  const ended = stop.test(last.text);
  if (startsBlock(line.text) && (ended || !isFull || parseOutlineNumber(last.text) !== null)) return false;
  if (open.test(last.text)) return true;
  // A bold heading that ends its line is whole, however long it is.
  if (last.bold && last.text.length <= 40 && !ended && parseOutlineNumber(last.text) !== null && !isFull) return false;
  // Paragraphs end with a stop; a line that is a little short and does not is one with digits or narrow letters.
  // So does a numbered one that runs into its sentences.
  const isHeading = parseOutlineNumber(last.text) !== null && !/。./.test(last.text);
  return isFull || (!ended && last.width > 0.7 * full && !isHeading);
}

function startsBlock(text: string): boolean {
  return (
    parseOutlineNumber(text) !== null ||
    /^附\s?[件表录]\s?\d{0,2}\s?[：:]?$/.test(text) ||
    roleLabel.exec(text.slice(0, 24))?.index === 0
  );
}
