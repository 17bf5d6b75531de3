import { findNumerals } from '../../text/numerals.js';
import { type Check, problemAt } from './problem.js';

/**
 * A period that is called stated stands in the clause: its year, or a stretch of years (三年内). Where the clause
 * holds no date at all, the period is inferred, or a note says where it stands.
 */
export const checkStatedPeriods: Check = (draft) => {
  const clauses = new Map(draft.clauses.map((clause) => [clause.id, clause]));
  return draft.indicators.flatMap((place) =>
    place.record.targets.flatMap(({ clause: id, period, periodBasis, note }, index) => {
      const clause = clauses.get(id);
      // A cell's year stands above its column; a recurrence has its own words.
      if (!clause || clause.kind === 'cell' || period === null || periodBasis === 'inferred') return [];
      const dates = findNumerals(clause.text).filter((numeral) => numeral.class === 'date');
      const year = Number(period.slice(0, 4));
      if (note && dates.length === 0) return [];
      if (
        dates.some(({ value, range }) => value === year || range?.high === year || (value !== null && value <= 100))
      ) {
        return [];
      }
      return problemAt(draft, place, `targets.${index}.period`, {
        code: 'period-not-in-words',
        message: { zh: `条款 ${id} 中没有 ${year} 年`, en: `clause ${id} does not speak of ${year}` },
        hint: { zh: '写 periodBasis: inferred，或核对时期', en: 'Write periodBasis: inferred, or check the period' },
      });
    }),
  );
};
