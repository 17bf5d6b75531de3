import type { Piece } from './piece.ts';

/**
 * Pieces of a page as what the browser can put into it. Words stay words: whatever a text from elsewhere holds, it is never read as
 * markup. Elements are of the place they are made for, so that the parts of a figure are those of a figure.
 */
export function toNodes(pieces: readonly Piece[], place: Element): (string | Element)[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const [name, attributes, ...content] = piece;
    const element = document.createElementNS(place.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(key, `${value}`);
    }
    element.append(...toNodes(content, place));
    return element;
  });
}
