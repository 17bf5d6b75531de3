// Characters that fill two columns of a terminal.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text fills. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
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

// A wide character with the marks that must not begin a line, or a word with the spaces after it.
const pieces = new RegExp(`${wide.source}[，。；：、？！”’）》」]*\\s*|(?:(?!${wide.source})\\S)+\\s*|\\s+`, 'gu');

function fitting(text: string, room: number): string {
  let head = '';
  for (const character of text) {
    if (widthOf(head + character) > room) break;
    head += character;
  }
  return head;
}
