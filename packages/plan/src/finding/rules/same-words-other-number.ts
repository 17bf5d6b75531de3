import type { Plan } from '../../plan/plan.js';
import { findPromiseWords } from '../../text/promise-words.js';
import type { Found } from '../finding.js';
import { countsOf, phrasesOf } from '../phrases.js';
import { quoted } from '../sides.js';

/**
 * The same words with another number, or with the same number and another strictness, for the same year: 培育 100 家 and 培育超 100 家.
 * Sums of money are left out, since one word (补贴) has many. What the data hold as targets of one indicator is left to the rules
 * that compare targets.
 *
 * @example
 * const sentence = (id, text) => ({ id, kind: 'sentence', parent: null, number: '', text, paragraph: 1 });
 * const clauses = [sentence('goals-s1', '到 2023 年，建成步道驿站超 12 座。'), sentence('a1t1s1', '到 2023 年，建成步道驿站 12 座。')];
 * sameWordsOtherNumber({ clauses, indicators: {} }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['建成步道驿站超 12 座', '建成步道驿站 12 座']]
 */
export function sameWordsOtherNumber(plan: Pick<Plan, 'clauses' | 'indicators'>): Found[] {
  const targeted = clausesOfTargets(plan);
  const first = new Map<string, Said>();
  return plan.clauses.flatMap((clause) =>
    clause.kind !== 'sentence'
      ? []
      : saidIn(clause.id, clause.text).flatMap((said) => {
          const before = first.get(said.key);
          if (before === undefined) first.set(said.key, said);
          if (before === undefined || before.clause === said.clause) return [];
          const one = targeted.get(before.clause);
          const known = [...(targeted.get(said.clause) ?? [])].some((name) => one?.has(name));
          return known || (before.value === said.value && before.strict === said.strict) ? [] : [differ(before, said)];
        }),
  );
}

interface Said {
  readonly key: string;
  readonly clause: string;
  readonly quote: string;
  readonly value: number;
  readonly strict: boolean;
}

const comparison = /(?:超过?|突破|大于|高于|多于|达到?|不少于|不低于|至少|约|以上|左右|力争|争取|目标)/g;
const above = /(?:超过?|突破|大于|高于|多于) ?$/;

/** The phrases of a sentence that count one thing, under the year that the sentence names before them. */
function saidIn(clause: string, sentence: string): Said[] {
  if (!/[0-9０-９百千万]/.test(sentence) || !sentence.includes('年')) return [];
  const dates = findPromiseWords(sentence).filter((word) => word.class === 'deadline' && /[0-9]{4}/.test(word.words));
  let at = -1;
  return phrasesOf(sentence).flatMap(({ text, from }) => {
    while ((dates[at + 1]?.index ?? Number.POSITIVE_INFINITY) < from + text.length) at++;
    const date = dates[at];
    const [count, ...others] = countsOf(text);
    if (date === undefined || count === undefined || others.length > 0 || count.measure.endsWith('元')) return [];
    const start = date.index >= from ? date.index + date.words.length - from : 0;
    const quote = text.slice(start).trim();
    const words = text.slice(start, count.from) + text.slice(count.to);
    const plain = words.replaceAll(comparison, '').replaceAll(/\s/g, '');
    if (plain.length < 4) return [];
    const year = /[0-9]{4}/.exec(date.words)?.[0] ?? '';
    return [
      { key: `${year} ${plain}`, clause, quote, value: count.value, strict: above.test(text.slice(0, count.from)) },
    ];
  });
}

function clausesOfTargets({ indicators }: Pick<Plan, 'indicators'>): Map<string, Set<string>> {
  const targeted = new Map<string, Set<string>>();
  // By name: what is drawn up from a text has an indicator for each promise.
  for (const { name, targets } of Object.values(indicators)) {
    for (const { clause } of targets) targeted.set(clause, (targeted.get(clause) ?? new Set()).add(name.zh));
  }
  return targeted;
}

function differ(one: Said, other: Said): Found {
  return {
    indicator: null,
    sides: [quoted(one), quoted(other)],
    says: {
      zh: `同一件事、同一年份，一处写“${one.quote}”，一处写“${other.quote}”。`,
      en: `For the same thing and year one place says “${one.quote}”, another “${other.quote}”.`,
    },
    resolve: { zh: '核定一个说法，两处统一。', en: 'Settle on one wording for both places.' },
  };
}
