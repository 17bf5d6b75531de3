import type { Clause, Indicator, Language, Note, PromiseRow } from '@xianxing/plan';
import type { EvidenceLinks } from '../evidence/evidence-index.ts';
import { headingOf, type Judged } from '../progress/judged.ts';
import { markQuotes, type QuoteMark, type Segment } from './mark-quotes.ts';

/** What a part of the text needs to show itself in one language. */
export interface TextView {
  readonly judged: Judged;
  readonly language: Language;
  /** Whether the text stands alone, without its promises. */
  readonly alone: boolean;
  readonly notes: readonly NumberedNote[];
  readonly links: EvidenceLinks;
  /** Where a promise marked in the text leads. */
  readonly hrefOf: (promise: PromiseRow) => string;
}

/** A note with its number on the page. */
export interface NumberedNote {
  readonly note: Note;
  readonly number: number;
  /** The clause's id with `n`, and a number from the second note of the clause on. */
  readonly anchor: string;
  /** Its address, where it stands on another page. */
  readonly href?: string;
}

/** Words of a clause are marked for a promise or for a note. */
export type ClauseMark = { readonly promise: PromiseRow } | { readonly note: NumberedNote };

/** The notes of a plan, numbered in the order of the text. */
export function numberedNotes({ clauses, notes }: Judged['plan']): NumberedNote[] {
  const position = new Map(clauses.map(({ id }, index) => [id, index]));
  const placed = [...notes].sort((a, b) => (position.get(a.clause) ?? 0) - (position.get(b.clause) ?? 0));
  const seen = new Map<string, number>();
  return placed.map((note, index) => {
    const count = (seen.get(note.clause) ?? 0) + 1;
    seen.set(note.clause, count);
    return { note, number: index + 1, anchor: `${note.clause}n${count === 1 ? '' : count}` };
  });
}

/** The words of a clause in the view's language; a clause without a translation keeps its own words. */
export function clauseText(clause: Clause, { judged, language }: TextView): string {
  return language === 'en' ? (judged.plan.translation[clause.id] ?? clause.text) : clause.text;
}

/** What is promised and noted in a clause. */
export function marksOf(clause: Clause, { judged, alone, notes }: TextView): QuoteMark<ClauseMark>[] {
  const promises = alone ? [] : (judged.cells.get(clause.id) ?? judged.promises.get(headingOf(clause)) ?? []);
  return [
    ...promises
      .filter(({ target }) => target.clause === clause.id)
      .map((promise) => ({ quote: promise.target.quote, value: { promise } })),
    ...notes
      .filter(({ note }) => note.clause === clause.id)
      .map((note) => ({ quote: note.note.quote, value: { note }, behind: true })),
  ];
}

/**
 * A clause cut at its marks. Quotes are words of the original, so a translated clause stays whole, with every mark at its end; a number
 * of a table needs no translation.
 */
export function clauseSegments(clause: Clause, view: TextView): Segment<ClauseMark>[] {
  const [marks, text] = [marksOf(clause, view), clauseText(clause, view)];
  if (text === clause.text) return markQuotes(text, marks);
  return [{ text, marks: [], ending: marks.map(({ value }) => value) }];
}

/** The indicator of a promise. */
export function indicatorOf({ target }: PromiseRow, { plan }: Judged): Indicator {
  const indicators: Readonly<Record<string, Indicator>> = plan.indicators;
  const indicator = indicators[target.indicator];
  if (indicator === undefined) throw new RangeError(`the plan has no indicator "${target.indicator}"`);
  return indicator;
}
