import type { Language, Plan } from '@xianxing/plan';
import { citingWords } from './citing-words.ts';
import { outlineNumber } from './outline-number.ts';

/** Where a place of the text stands, by its outline numbers: `三、（五）1. 第 2 句`. The browser reads the numbers off the page. */
export function placeWords(numbers: readonly string[], id: string, language: Language): string {
  const { gap, before, sentence } = citingWords[language];
  const which = /s([\d-]+)$/.exec(id);
  return [...(numbers[0] ? [numbers.join(gap)] : []), ...(which ? [sentence.join(which[1])] : [])].join(before);
}

/** The same of a clause of a plan. */
export function clausePlace(id: string, { clauses }: Plan, language: Language): string {
  const numbers: string[] = [];
  for (let clause = clauses.find((one) => one.id === id); clause; ) {
    if (clause.number !== '') numbers.unshift(outlineNumber(clause.number, language));
    const { parent } = clause;
    clause = clauses.find((one) => one.id === parent);
  }
  return placeWords(numbers, id, language);
}
