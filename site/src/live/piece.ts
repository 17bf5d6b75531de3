/** A piece of a page, as plain data: words, or an element by its name, its attributes and what stands in it. */
export type Piece = string | PieceElement;

/** An element; an attribute of `undefined` is left out. */
export type PieceElement = readonly [name: string, attributes: PieceAttributes, ...content: Piece[]];

/** Attributes by name. Nothing that runs ever stands in one: no handler, and addresses come from the site or are `http(s)`. */
export type PieceAttributes = Readonly<Record<string, string | number | undefined>>;
