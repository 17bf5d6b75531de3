import type { TableRow } from './blocks.js';
import type { Clause, ClauseKind } from './clause.js';
import { type ClauseNaming, kindOfSection, nameSection, preamble } from './clause-names.js';
import type { NumberedHeading } from './outline-numbers.js';
import { splitParagraph } from './responsibility-bracket.js';
import { splitSentences } from './sentences.js';

/** A heading whose clauses are being read, and how many of each kind it has so far. */
interface Container {
  readonly depth: number;
  readonly naming: ClauseNaming;
  headings: number;
  sentences: number;
  paragraphs: number;
  brackets: number;
  tables: number;
}

/** Collects the clauses of a text block by block, with the ids that the data format gives them. */
export class ClauseCollector {
  readonly clauses: Clause[] = [];
  readonly lines = new Map<string, number>();
  readonly headings: NumberedHeading[] = [];
  private container = open(0, preamble);
  /** The headings above the container, the outermost first. */
  private above: Container[] = [];
  private sections = 0;
  private titles = 0;
  private pendingCaption = '';

  constructor(private readonly sectionIds: readonly string[]) {}

  heading(block: Omit<NumberedHeading, 'clause' | 'parent'> & { readonly text: string }): void {
    const { depth, number, text, line } = block;
    const { id, kind, parent } = depth === 0 ? this.title() : this.enter(depth);
    this.headings.push({ ...block, clause: id, parent });
    this.add(line, { id, kind, parent, number, text, paragraph: null });
  }

  paragraph({ text, line }: { readonly text: string; readonly line: number }): void {
    const container = this.container;
    const { naming } = container;
    const parent = naming.id;
    const paragraph = ++container.paragraphs;
    const add = (id: string, kind: ClauseKind, words: string) =>
      this.add(line, { id, kind, parent, number: '', text: words, paragraph });
    for (const piece of splitParagraph(text)) {
      if (piece.kind === 'responsibility') add(naming.responsibility(++container.brackets), piece.kind, piece.text);
      else
        for (const words of splitSentences(piece.text)) add(naming.sentence(++container.sentences), 'sentence', words);
    }
  }

  /** The paragraph right above a table. */
  caption({ text }: { readonly text: string }): void {
    this.pendingCaption = text;
  }

  table({ rows, line }: { readonly rows: readonly TableRow[]; readonly line: number }): void {
    const { naming } = this.container;
    const table = naming.table(++this.container.tables);
    const text = this.pendingCaption;
    this.pendingCaption = '';
    this.add(line, { id: table, kind: 'table', parent: naming.id, number: '', text, paragraph: null });
    for (const [r, row] of rows.entries()) {
      const id = `${table}r${r}`;
      this.add(row.line, { id, kind: 'row', parent: table, number: '', text: '', paragraph: null });
      for (const [c, cell] of row.cells.entries()) {
        const place = { id: `${id}c${c + 1}`, kind: 'cell' as const, parent: id };
        this.add(row.line, { ...place, number: '', text: cell, paragraph: null });
      }
    }
  }

  private title() {
    this.titles++;
    const id = this.titles === 1 ? 'title' : `title${this.titles}`;
    return { id, kind: 'title' as ClauseKind, parent: null };
  }

  /** Makes the heading the container of what follows. */
  private enter(depth: number) {
    if (depth === 1) {
      const id = this.sectionIds[this.sections] ?? `section${this.sections + 1}`;
      this.sections++;
      this.above = [];
      this.container = open(depth, nameSection(id));
      return { id, kind: kindOfSection(id), parent: null };
    }
    while (this.container.depth >= depth) this.container = this.above.pop() ?? open(0, preamble);
    const { naming } = this.container;
    const below = naming.heading(++this.container.headings);
    this.above.push(this.container);
    this.container = open(depth, below.naming);
    return { id: below.id, kind: below.kind, parent: naming.id };
  }

  private add(line: number, clause: Clause): void {
    this.clauses.push(clause);
    this.lines.set(clause.id, line);
  }
}

function open(depth: number, naming: ClauseNaming): Container {
  return { depth, naming, headings: 0, sentences: 0, paragraphs: 0, brackets: 0, tables: 0 };
}
