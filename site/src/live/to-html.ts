import type { Piece } from './piece.ts';

/** Elements that cannot hold anything, so that none of them is closed. */
const empty = new Set(['input', 'br', 'col']);

/** Pieces of a page as the HTML of the build. The browser makes elements of the same pieces: `toNodes`. */
export function toHtml(pieces: readonly Piece[]): string {
  return pieces.map(htmlOf).join('');
}

function htmlOf(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  const [name, attributes, ...content] = piece;
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(`${value}`).replaceAll('"', '&quot;')}"`,
  );
  const open = `<${name}${written.join('')}>`;
  return empty.has(name) ? open : `${open}${toHtml(content)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
