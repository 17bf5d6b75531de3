import type { Plan } from '../../plan/plan.js';
import type { Found } from '../finding.js';
import { type InstituteName, instituteNames } from '../institute-names.js';
import { inserted, nearPairs } from '../near-names.js';
import { quoted } from '../sides.js';

/**
 * Institutes, centres, laboratories and parks under two names so like each other that one may be meant: the longer has one piece of
 * up to four characters more. Two that one clause names side by side are two, and words such as 重点 make another kind.
 *
 * @example
 * const sentence = (id, text) => ({ id, kind: 'sentence', parent: null, number: '', text, paragraph: 1 });
 * const clauses = [sentence('a1t1s1', '支持示例大学（湖滨）步道研究院。'), sentence('a1t2s1', '引导示例大学湖滨研究院等。')];
 * instituteTwoNames({ clauses }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['示例大学（湖滨）步道研究院', '示例大学湖滨研究院']]
 */
export function instituteTwoNames(plan: Pick<Plan, 'clauses'>): Found[] {
  return nearPairs(instituteNames(plan), ({ plain }) => plain, keyOf, isAlike)
    .filter(([one, other]) => one.clause !== other.clause)
    .map(([one, other]) => ({
      indicator: null,
      sides: [sideOf(one), sideOf(other)],
      says: {
        zh: `“${one.name}”与“${other.name}”名称相近，可能说的是同一个。`,
        en: `The names “${one.name}” and “${other.name}” are much alike and may mean the same one.`,
      },
      resolve: {
        zh: '核对全称；如是同一个，统一名称，如不是，写明区别。',
        en: 'Check the full name; use one if they are the same, and say how they differ if not.',
      },
    }));
}

function keyOf(plain: string): string {
  return plain.slice(0, 2) + plain.replace(/区$/, '').slice(-1);
}

function isAlike(short: string, long: string): boolean {
  const more = short.length >= 6 ? inserted(short, long) : null;
  return more !== null && more.length <= 4 && !otherKind.test(more);
}

const otherKind = /重点|示范|现代|国际|综合|联合|国家|省|市|县|工程|分$|第|[0-9一二三四五六七八九十东西南北]/;

function sideOf({ clause, name }: InstituteName) {
  return quoted({ clause, quote: name });
}
