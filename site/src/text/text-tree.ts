import type { Clause } from '@xianxing/plan';

/** A heading with everything that stands under it. */
export interface HeadingNode {
  readonly kind: 'heading';
  readonly clause: Clause;
  /** 1 for a section, 2 for an action or a safeguard, 3 for a task. */
  readonly depth: number;
  readonly children: readonly TextNode[];
}

/** Sentences that stand in one paragraph. */
export interface ParagraphNode {
  readonly kind: 'paragraph';
  readonly sentences: readonly Clause[];
}

/** The bracket that names who leads and who takes part. */
export interface ResponsibilityNode {
  readonly kind: 'responsibility';
  readonly clause: Clause;
}

/** A table with its rows; the first is its header. */
export interface TableNode {
  readonly kind: 'table';
  readonly clause: Clause;
  readonly rows: readonly (readonly Clause[])[];
}

/** The title of the document. */
export interface TitleNode {
  readonly kind: 'title';
  readonly clause: Clause;
}

export type TextNode = HeadingNode | ParagraphNode | ResponsibilityNode | TableNode | TitleNode;

/** The place of a paragraph, `a1t1s1-3` for its sentences one to three; one of a single sentence has that sentence's. */
export function paragraphId({ sentences }: ParagraphNode): string | undefined {
  const [first, last] = [sentences[0]?.id, sentences.at(-1)?.id];
  return first === last ? undefined : `${first}-${/\d+$/.exec(last ?? '')?.[0]}`;
}

/** The clauses of a text as a tree, in the order of the text. */
export function textTree(clauses: readonly Clause[]): TextNode[] {
  const children = Map.groupBy(clauses, (clause) => clause.parent);
  return nodesUnder(null, children, 1);
}

type Children = ReadonlyMap<string | null, readonly Clause[]>;

function nodesUnder(parent: string | null, children: Children, depth: number): TextNode[] {
  const nodes: TextNode[] = [];
  let paragraph: { number: number | null; sentences: Clause[] } | null = null;
  for (const clause of children.get(parent) ?? []) {
    if (clause.kind === 'sentence') {
      if (paragraph === null || paragraph.number !== clause.paragraph) {
        paragraph = { number: clause.paragraph, sentences: [] };
        nodes.push({ kind: 'paragraph', sentences: paragraph.sentences });
      }
      paragraph.sentences.push(clause);
    } else {
      paragraph = null;
      nodes.push(nodeOf(clause, children, depth));
    }
  }
  return nodes;
}

function nodeOf(clause: Clause, children: Children, depth: number): TextNode {
  if (clause.kind === 'title' || clause.kind === 'responsibility') return { kind: clause.kind, clause };
  if (clause.kind === 'table') {
    const rows = (children.get(clause.id) ?? []).map((row) => children.get(row.id) ?? []);
    return { kind: 'table', clause, rows };
  }
  return { kind: 'heading', clause, depth, children: nodesUnder(clause.id, children, depth + 1) };
}
