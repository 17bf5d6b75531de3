import type { Draft, PlacedQuotation } from '../draft.js';

/** A piece of a text, from the first character to before `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether a file holds quotations that account for words of the text. */
export function holdsQuotations(file: string): boolean {
  return file === 'text/non-targets.yaml' || file.startsWith('indicators/');
}

/** Every place where the words stand in the text. */
export function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    found.push({ from, to: from + words.length });
  }
  return found;
}

/** Whether two pieces share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether a piece shares a character with one of the others, however many there are. */
export function coveredBy(spans: readonly Span[]): (span: Span) => boolean {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return ({ from, to }) => {
    let [low, high] = [0, merged.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.to ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return (merged[low]?.from ?? to) < to;
  };
}

/** The pieces of each clause that quotations of the given roles stand in. */
export function quotedSpans(
  draft: Draft,
  roles: readonly PlacedQuotation['role'][],
): (clause: string) => readonly Span[] {
  const texts = new Map(draft.clauses.map((clause) => [clause.id, clause.text]));
  const spans = new Map<string, Span[]>();
  for (const { clause, quote, role } of draft.quotations) {
    if (!roles.includes(role)) continue;
    const found = occurrences(texts.get(clause) ?? '', quote);
    const known = spans.get(clause);
    if (known) known.push(...found);
    else spans.set(clause, found);
  }
  return (clause) => spans.get(clause) ?? [];
}
