import { splitOutsideBrackets } from './split-outside-brackets.js';

/**
 * The names of a list. Blanks separate names only where nothing else does; 会同 always, 和 and 及 after a word for a body. A blank inside a
 * name, which an extraction leaves, belongs to no name.
 */
export function splitNames(list: string): string[] {
  const pieces = splitOutsideBrackets(list.replace(blankBeforeGovernment, ''), /[、，,；;]/);
  const separated = pieces.length === 1 ? splitOutsideBrackets(pieces[0] ?? '', /\s/) : pieces;
  return separated
    .flatMap((piece) => piece.split(/会同|(?<=[局委办厅部府])(?:以及|[和及])/))
    .flatMap((name) => name.replace(blankInside, '').trim() || []);
}

const wide = '[\\p{Script=Han}（）、〔〕]';
const blankInside = /* @__PURE__ */ (() => new RegExp(`(?<=${wide})\\s+(?=${wide})`, 'gu'))();
/** 各县（市、区） 人民政府 is one name. */
const blankBeforeGovernment = /(?<=[）〕])\s+(?=(?:人民)?政府|管委会|办事处)/g;
