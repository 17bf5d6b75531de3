import { outermostPairs } from './brackets.js';

/** A paragraph cut into its words and the brackets at its end that name who is responsible. */
export interface BracketedParagraph {
  readonly body: string;
  readonly brackets: readonly string[];
}

const label = /(?:牵头|主办|承办|参与|参加|配合|协办|协助|支持|责任|落实|实施|指导|负责)(?:单位|部门)\s*[：:]/;
const verb = /.(?:牵头|参与|参加|负责|落实|配合|协助|协同|指导)(?=$|[，,；;。、）)])/;

/** Whether the words (of a bracket, without its marks) name who is responsible. */
export function namesResponsible(words: string): boolean {
  return label.test(words) || verb.test(words);
}

/**
 * Takes the brackets of responsible units off the end of a paragraph. Only a bracket at the very end counts: one inside a
 * sentence is part of it.
 */
export function takeResponsibility(paragraph: string): BracketedParagraph {
  let body = paragraph;
  const brackets: string[] = [];
  for (;;) {
    const last = outermostPairs(body).at(-1);
    if (!last || !/^[。.；;]?\s*$/.test(body.slice(last.close + 1))) break;
    if (!/[（(【[〔]/.test(body.charAt(last.open)) || !namesResponsible(body.slice(last.open + 1, last.close))) break;
    brackets.unshift(body.slice(last.open).trim());
    body = body.slice(0, last.open).trim();
  }
  if (brackets.length === 0 && label.exec(body)?.index === 0) return { body: '', brackets: [body] };
  return { body, brackets };
}
