import type { Note } from '../plan/note.js';
import type { Plan } from '../plan/plan.js';
import type { Finding, FindingRule, Found } from './finding.js';
import { findingRules } from './finding-rules.js';
import { groupBy } from './group-by.js';

/**
 * What a plan's own text contradicts, leaves out or misprints, each with the words on both sides and what would resolve it.
 *
 * In the order of the rules, and within a rule in the order of the text. Empty where no rule finds anything; that is no proof that
 * nothing is amiss. A finding judges the words of a plan, never a person or what became of the plan. The time grows with the length
 * of the text, not with its square.
 *
 * @param plan - Any plan, also one of clauses alone, without indicators.
 * @param rules - Which rules to follow; all of {@link findingRules} if left out. Own ones may be among them.
 * @throws RangeError where two rules have one code.
 * @example
 * const cell = { id: 'goals-t1r1c2', kind: 'cell', parent: null, number: '', text: '200', paragraph: null };
 * const words = { id: 'a1t1s1', kind: 'sentence', parent: 'a1t1', number: '', text: '到 2023 年，步道超 200 公里。', paragraph: 1 };
 * const unitOfMeasure = { text: { zh: '公里', en: 'km' }, basis: 'stated' };
 * const paths = { id: 'paths', name: { zh: '步道', en: 'Paths' }, kind: 'stock', unitOfMeasure, targets: [
 *   { period: '2023', recurrence: null, operator: '>=', value: 200, of: null, clause: cell.id, quote: '200' },
 *   { period: '2023', recurrence: null, operator: '>', value: 200, of: null, clause: words.id, quote: '步道超 200 公里' },
 * ] };
 * const strictness = findingRules.filter(({ code }) => code === 'strictness-differs');
 * findings({ clauses: [cell, words], indicators: { paths }, notes: [] }, strictness).map(({ id }) => id);
 * //=> ['strictness-differs-goals-t1r1c2']
 */
export function findings(plan: Plan, rules: readonly FindingRule[] = findingRules): Finding[] {
  const codes = new Set<string>();
  for (const { code } of rules) {
    if (codes.has(code)) throw new RangeError(`two rules have the code "${code}"`);
    codes.add(code);
  }
  const notesOf = groupBy(plan.notes, ({ clause }) => clause);
  return rules.flatMap(({ code, severity, find }) => {
    const times = new Map<string, number>();
    return find(plan).map((found) => {
      const first = `${code}-${found.sides.find(({ clause }) => clause !== null)?.clause ?? 'text'}`;
      const time = (times.get(first) ?? 0) + 1;
      times.set(first, time);
      return {
        id: time === 1 ? first : `${first}-${time}`,
        rule: code,
        severity,
        ...found,
        notes: notesOn(found, notesOf),
      };
    });
  });
}

/** Notes on the words that are quoted, or on a good part of them: a note on one word of a long sentence is about something else. */
function notesOn({ sides }: Found, notesOf: ReadonlyMap<string, readonly Note[]>): string[] {
  const ids = sides.flatMap((side) =>
    side.kind === 'quote'
      ? (notesOf.get(side.clause) ?? [])
          .filter(
            ({ quote }) =>
              quote.includes(side.quote) || (side.quote.includes(quote) && quote.length * 3 > side.quote.length),
          )
          .map(({ id }) => id)
      : [],
  );
  return [...new Set(ids)];
}
