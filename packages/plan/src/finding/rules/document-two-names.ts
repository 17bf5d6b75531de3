import type { Plan } from '../../plan/plan.js';
import { type DocumentTitle, documentTitles } from '../document-titles.js';
import type { Found } from '../finding.js';
import { inOrder, inserted, isReordered, nearPairs } from '../near-names.js';
import { quoted } from '../sides.js';

/**
 * Document titles 《…》 so like each other that one document may be meant: up to two characters more or less, or the same
 * characters in another order. Other years or numbers, and words such as 实施 that make another document, keep two titles apart.
 *
 * @example
 * const sentence = (id, text) => ({ id, kind: 'sentence', parent: null, number: '', text, paragraph: 1 });
 * const clauses = [sentence('a1t1s1', '落实《步道建设管理的若干意见》。'), sentence('a1t2s1', '按《步道建设管理若干意见》执行。')];
 * documentTwoNames({ clauses }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['步道建设管理的若干意见', '步道建设管理若干意见']]
 */
export function documentTwoNames(plan: Pick<Plan, 'clauses'>): Found[] {
  const titles = documentTitles(plan).filter(({ plain }) => plain.length >= 8);
  const plain = (title: DocumentTitle) => title.plain;
  return [...nearPairs(titles, plain, inOrder, isReordered), ...nearPairs(titles, plain, numbersOf, isAlike)].map(
    ([one, other]) => ({
      indicator: null,
      sides: [one, other].map(({ clause, title }) => quoted({ clause, quote: title })),
      says: {
        zh: `《${one.title}》与《${other.title}》名称相近，可能是同一文件。`,
        en: `The titles 《${one.title}》 and 《${other.title}》 are much alike and may mean one document.`,
      },
      resolve: {
        zh: '核对文件全称和文号，统一名称。',
        en: 'Check the full title and number of the document, and use one name.',
      },
    }),
  );
}

/** Titles with other numbers in them are other documents. */
function numbersOf(plain: string): string {
  return plain.replaceAll(/[^0-9一二三四五六七八九十]/g, '');
}

function isAlike(short: string, long: string): boolean {
  if (long.length - short.length > 2) return false;
  const more = inserted(short, long);
  return more !== null && !otherDocument.test(more);
}

const otherDocument = /^(?:实施|修订|修正|补充|试点|草案|说明|解读|法|市|省|县|区|州)$/;
