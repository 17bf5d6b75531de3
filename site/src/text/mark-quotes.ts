/** Words of a text to be marked, with whatever they are marked for. */
export interface QuoteMark<Value> {
  readonly quote: string;
  readonly value: Value;
  /** Whether the mark covers no words and stands behind the last of them, as a note's number does. */
  readonly behind?: boolean;
}

/** A piece of a text between two places where a mark begins or ends. */
export interface Segment<Value> {
  readonly text: string;
  /** Marks that cover the piece, in the order they were given. */
  readonly marks: readonly Value[];
  /** Marks whose last words the piece is. */
  readonly ending: readonly Value[];
}

/** Cuts a text where marks begin and end; the pieces joined are the text again. A quote that is not in the text marks nothing. */
export function markQuotes<Value>(text: string, quotes: readonly QuoteMark<Value>[]): Segment<Value>[] {
  const spans = quotes
    .map((mark) => ({ ...mark, at: mark.quote === '' ? -1 : text.indexOf(mark.quote) }))
    .filter(({ at }) => at >= 0)
    .map(({ at, quote, value, behind }) => ({ start: behind ? at + quote.length : at, end: at + quote.length, value }));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return {
      text: text.slice(start, end),
      marks: spans.filter((span) => span.start <= start && span.end >= end).map(({ value }) => value),
      ending: spans.filter((span) => span.end === end).map(({ value }) => value),
    };
  });
}
