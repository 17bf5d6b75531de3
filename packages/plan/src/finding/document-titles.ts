import type { Plan } from '../plan/plan.js';

/** A document that the text cites in title marks. */
export interface DocumentTitle {
  readonly clause: string;
  /** What stands between the marks, as printed. */
  readonly title: string;
  /** The same without spaces, marks and brackets, for comparison. */
  readonly plain: string;
}

/** Every document title 《…》 of a text, each where it is first printed. A title within a title belongs to the outer one. */
export function documentTitles({ clauses }: Pick<Plan, 'clauses'>): DocumentTitle[] {
  const first = new Map<string, DocumentTitle>();
  for (const { id, text } of clauses) {
    for (const { from, to } of titleSpans(text)) {
      const title = text.slice(from, to);
      const plain = plainWords(title);
      if (plain !== '' && !first.has(plain)) first.set(plain, { clause: id, title, plain });
    }
  }
  return [...first.values()];
}

/** Where the words between 《 and its 》 begin and end. A mark without partner is passed over. */
export function titleSpans(text: string): { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let at = text.search(/[《》]/); at >= 0 && at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '《' && depth++ === 0) from = at + 1;
    if (mark === '》' && depth > 0 && --depth === 0) spans.push({ from, to: at });
  }
  return spans;
}

/** Letters, digits and characters alone. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
}
