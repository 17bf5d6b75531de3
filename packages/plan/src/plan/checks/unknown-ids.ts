import { nearest } from '../../vocabulary/suggest.js';
import type { Draft, Place } from '../draft.js';
import { type Check, didYouMean, problemAt } from './problem.js';

/** Clauses, indicators and sources that are spoken of are there. */
export const checkIds: Check = (draft) => {
  const clauses = draft.clauses.map((clause) => clause.id);
  const known = new Set(clauses);
  const unknown = (place: Place, key: string, id: string, noun: Noun, near: string | null) =>
    problemAt(draft, place, key, {
      code: 'unknown-id',
      message: { zh: `没有编号为“${id}”的${nouns[noun]}`, en: `no ${noun} has the id "${id}"` },
      hint: didYouMean(near),
    });
  const { sources, indicators } = draft.ids;
  const isKnown = (id: string) => known.size === 0 || known.has(id);

  return [
    ...draft.quotations
      .filter(({ clause }) => !isKnown(clause))
      .map((place) =>
        unknown(
          place,
          'clause',
          place.clause,
          'clause',
          clauseWith(draft, place.quote) ?? nearest(place.clause, clauses),
        ),
      ),
    ...draft.repairs.flatMap((place) => {
      const { clause } = place.record;
      return clause === null || clause === undefined || isKnown(clause)
        ? []
        : [unknown(place, 'clause', clause, 'clause', nearest(clause, clauses))];
    }),
    ...draft.translation
      .filter(({ record }) => !isKnown(record.clause))
      .map((place) => unknown(place, '', place.record.clause, 'clause', nearest(place.record.clause, clauses))),
    ...draft.observations
      .filter(({ record }) => !draft.unreadable.has('sources.yaml') && !sources.has(record.source))
      .map((place) =>
        unknown(place, 'source', place.record.source, 'source', nearest(place.record.source, [...sources])),
      ),
    ...draft.searches.flatMap((place) =>
      place.record.indicators.flatMap((id, index) =>
        indicators.has(id)
          ? []
          : [unknown(place, `indicators.${index}`, id, 'indicator', nearest(id, [...indicators]))],
      ),
    ),
  ];
};

type Noun = keyof typeof nouns;

const nouns = { clause: '条款', source: '来源', indicator: '指标' };

/** The clause that the words do stand in is a better guess than one with a like name. */
function clauseWith(draft: Draft, quote: string): string | null {
  const found = draft.clauses.find((clause) => quote.length > 1 && clause.text.includes(quote));
  return found ? found.id : null;
}
