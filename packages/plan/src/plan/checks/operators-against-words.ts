import { findNumerals } from '../../text/numerals.js';
import { wordsAfter, wordsBefore } from '../../text/operator-words.js';
import type { Target } from '../target.js';
import { type Check, problemAt } from './problem.js';

/** 超 is strict, 以上 and 不少于 include the number: the operator says what the words next to the number say. */
export const checkOperators: Check = (draft) => {
  const texts = new Map(draft.clauses.map((clause) => [clause.id, clause.text]));
  return draft.indicators.flatMap((place) =>
    place.record.targets.flatMap((target, index) => {
      const said = wordsNextToNumber(target, texts.get(target.clause) ?? target.quote);
      if (said.length === 0 || said.some(({ operators }) => operators.some((sign) => sign === target.operator)))
        return [];
      const words = said.map((word) => word.words).join('…');
      const right = [...new Set(said.flatMap(({ operators }) => operators))].join(' ');
      return problemAt(draft, place, `targets.${index}.operator`, {
        code: 'operator-against-words',
        message: {
          zh: `原文写“${words}”，而目标写了 ${target.operator}`,
          en: `the plan says "${words}", but the target says ${target.operator}`,
        },
        hint: { zh: `请写 ${right}`, en: `Write ${right}` },
      });
    }),
  );
};

/** Reads the whole clause, so that a quote which leaves the word out does not hide it. */
function wordsNextToNumber(target: Target, text: string) {
  if (!('of' in target)) return [];
  const from = text.indexOf(target.quote);
  const to = from + target.quote.length;
  return findNumerals(text)
    .filter(({ value, index }) => value === target.value && index >= from && index < to)
    .flatMap((numeral) => {
      const before = text.slice(0, numeral.index);
      const after = text.slice(numeral.index + numeral.text.length);
      return [find(wordsBefore, before), find(wordsAfter, after)].filter((found) => found !== null);
    });
}

function find(words: typeof wordsBefore, text: string) {
  for (const { pattern, operators } of words) {
    const match = pattern.exec(text);
    if (match) return { words: match[0].trim(), operators };
  }
  return null;
}
