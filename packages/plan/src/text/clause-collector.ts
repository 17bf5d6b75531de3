import type { TableRow } from './blocks.js';
import type { Clause } from './clause.js';
import { type ClauseNaming, kindOfSection, nameSection, preamble } from './clause-names.js';
import { takeResponsibility } from './responsibility-bracket.js';
import { splitSentences } from './sentences.js';

interface OpenHeading {
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
  /** Line of each clause. */
  readonly lines = new Map<string, number>();
  private open: OpenHeading[] = [opened(0, preamble)];
  private sections = 0;
  private titles = 0;
  private pendingCaption = '';

  constructor(private readonly sectionIds: readonly string[]) {}

  heading(block: { depth: number; number: string; text: string; line: number }): void {
    const { depth, number, text, line } = block;
    if (depth === 0) {
      this.titles++;
      this.add(
        {
          id: this.titles === 1 ? 'title' : `title${this.titles}`,
          kind: 'title',
          parent: null,
          number,
          text,
          paragraph: null,
        },
        line,
      );
      return;
    }
    this.open = this.open.filter((heading) => heading.depth === 0 || heading.depth < depth);
    const { kind, naming, parent } = this.nameHeading(depth);
    this.open = depth === 1 ? [opened(depth, naming)] : [...this.open, opened(depth, naming)];
    this.add({ id: naming.id ?? '', kind, parent, number, text, paragraph: null }, line);
  }

  paragraph(text: string, line: number): void {
    const container = this.container;
    const { naming } = container;
    const paragraph = ++container.paragraphs;
    const { body, brackets } = takeResponsibility(text);
    for (const sentence of splitSentences(body)) {
      const id = naming.sentence(++container.sentences);
      this.add({ id, kind: 'sentence', parent: naming.id, number: '', text: sentence, paragraph }, line);
    }
    for (const bracket of brackets) {
      const id = naming.responsibility(++container.brackets);
      this.add({ id, kind: 'responsibility', parent: naming.id, number: '', text: bracket, paragraph }, line);
    }
  }

  caption(text: string): void {
    this.pendingCaption = text;
  }

  table(block: { rows: readonly TableRow[]; line: number }): void {
    const table = this.container.naming.table(++this.container.tables);
    const text = this.pendingCaption;
    this.pendingCaption = '';
    this.add(
      { id: table, kind: 'table', parent: this.container.naming.id, number: '', text, paragraph: null },
      block.line,
    );
    for (const [r, row] of block.rows.entries()) {
      const id = `${table}r${r}`;
      this.add({ id, kind: 'row', parent: table, number: '', text: '', paragraph: null }, row.line);
      for (const [c, cell] of row.cells.entries()) {
        this.add({ id: `${id}c${c + 1}`, kind: 'cell', parent: id, number: '', text: cell, paragraph: null }, row.line);
      }
    }
  }

  private get container(): OpenHeading {
    return this.open.at(-1) ?? opened(0, preamble);
  }

  private nameHeading(depth: number) {
    if (depth === 1) {
      const id = this.sectionIds[this.sections] ?? `section${this.sections + 1}`;
      this.sections++;
      return { kind: kindOfSection(id), naming: nameSection(id), parent: null };
    }
    const container = this.container;
    return { ...container.naming.heading(++container.headings), parent: container.naming.id };
  }

  private add(clause: Clause, line: number): void {
    this.clauses.push(clause);
    this.lines.set(clause.id, line);
  }
}

function opened(depth: number, naming: ClauseNaming): OpenHeading {
  return { depth, naming, headings: 0, sentences: 0, paragraphs: 0, brackets: 0, tables: 0 };
}
