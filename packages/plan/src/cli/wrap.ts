import stringWidth from 'string-width';

/** How many columns of a terminal a text fills; a Chinese character fills two. */
export function widthOf(text: string): number {
  return stringWidth(text, { ambiguousIsNarrow: true });
}

/**
 * Breaks a text into lines that fit: at spaces, between wide characters anywhere, inside a word only where it alone is too long.
 *
 * @param columns - Width of the terminal.
 * @param indent - Put before every line, and counted.
 */
export function wrap(text: string, columns: number, indent: string): string[] {
  const room = Math.max(10, columns - widthOf(indent));
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    let rest = piece;
    if (widthOf(line + rest.trimEnd()) > room && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      rest = rest.trimStart();
    }
    while (widthOf(rest.trimEnd()) > room) {
      const head = fitting(rest, room);
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line += rest;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.map((text) => indent + text);
}

// Scripts and marks between whose characters a line may break.
const han = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\u3000-\\u303f\\uff00-\\uffef]';
const closing = '[，。；：、？！”’）》」…]';
const opening = '[“‘（《「]';

// A wide character with the marks that must not begin or end a line, or a word with the spaces after it.
const pieces = new RegExp(`${opening}*(?:${han}|(?:(?!${han}|${opening})\\S)+)${closing}*\\s*|\\s+|${opening}+`, 'gu');

function fitting(text: string, room: number): string {
  let head = '';
  for (const character of text) {
    if (widthOf(head + character) > room) break;
    head += character;
  }
  return head;
}
