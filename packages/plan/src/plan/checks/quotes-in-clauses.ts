import type { Localized } from '../../vocabulary/localized.js';
import type { Draft, PlacedQuotation } from '../draft.js';
import { nearestWords } from './nearest-words.js';
import { type Check, problemAt } from './problem.js';

/** A quote stands in its clause, character for character. */
export const checkQuotes: Check = (draft) => {
  const texts = new Map(draft.clauses.map((clause) => [clause.id, clause.text]));
  return draft.quotations.flatMap((place) => {
    const text = texts.get(place.clause);
    if (text === undefined || text.includes(place.quote)) return [];
    return problemAt(draft, place, 'quote', {
      code: 'quote-not-in-clause',
      message: {
        zh: `条款 ${place.clause} 中没有“${place.quote}”`,
        en: `"${place.quote}" does not stand in clause ${place.clause}`,
      },
      hint: whereElse(draft, place, text),
    });
  });
};

function whereElse(draft: Draft, { quote }: PlacedQuotation, text: string): Localized | null {
  const other = quote.length > 1 ? draft.clauses.find((clause) => clause.text.includes(quote)) : undefined;
  if (other) return { zh: `它在条款 ${other.id} 中`, en: `It stands in clause ${other.id}` };
  const words = nearestWords(quote, text);
  return words === null
    ? { zh: `条款原文：${text}`, en: `The clause says: ${text}` }
    : { zh: `原文是“${words}”`, en: `The clause says "${words}"` };
}
