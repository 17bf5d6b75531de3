import type { Clause } from '../../text/clause.js';
import type { Indicator, Quotation } from '../indicator.js';

/** Indicators, and the targets of each, in the order in which the text promises them. */
export function indicatorsInOrder(indicators: readonly Indicator[], clauses: readonly Clause[]): Indicator[] {
  const place = placeInText(clauses);
  const sorted = indicators.map((indicator) => ({
    ...indicator,
    targets: [...indicator.targets].sort((a, b) => place(a) - place(b)),
  }));
  const first = ({ targets, baseline, mentions }: Indicator) => {
    const words = targets[0] ?? baseline ?? mentions[0];
    return words ? place(words) : Number.POSITIVE_INFINITY;
  };
  return sorted.sort((a, b) => first(a) - first(b) || (a.id < b.id ? -1 : 1));
}

/** How many characters come before some words of the text. */
function placeInText(clauses: readonly Clause[]): (words: Quotation) => number {
  const clauseAt = new Map<string, { readonly start: number; readonly text: string }>();
  let start = 0;
  for (const { id, text } of clauses) {
    clauseAt.set(id, { start, text });
    start += text.length + 1;
  }
  return ({ clause, quote }) => {
    const found = clauseAt.get(clause);
    return found ? found.start + Math.max(0, found.text.indexOf(quote)) : Number.POSITIVE_INFINITY;
  };
}
