import { splitOutsideBrackets } from './split-outside-brackets.js';

/** The names of a list. Blanks separate names only where nothing else does; 会同 always, 和 and 及 after a word for a body. */
export function splitNames(list: string): string[] {
  const pieces = splitOutsideBrackets(list, /[、，,；;]/);
  const separated = pieces.length === 1 ? splitOutsideBrackets(pieces[0] ?? '', /\s/) : pieces;
  return separated
    .flatMap((piece) => piece.split(/会同|(?<=[局委办厅部府])(?:以及|[和及])/))
    .flatMap((name) => name.trim() || []);
}
