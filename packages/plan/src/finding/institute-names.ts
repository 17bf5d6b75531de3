import type { Plan } from '../plan/plan.js';
import { titleSpans } from './document-titles.js';

/** The name of an institution as the text prints it. */
export interface InstituteName {
  readonly clause: string;
  readonly name: string;
  /** Without brackets and spaces, for comparison. */
  readonly plain: string;
}

const endings =
  /研究院|研究所|研究中心|技术中心|创新中心|服务中心|实验室|科技园区?|产业园区?|示范园区?|协会|学会|联盟/g;

/** Marks and small words before which no name goes on. */
const borders = /[，,。、；;：:！？“”"《》的和与及或对]/;

/** Verbs that lead up to a name and are no part of it; the name begins after the last of them. */
const leading =
  /.*(?:借助|依托|支持|引导|推动|推进|推广|加强|提升|建设|组建|争取|建成|打造|引进|申报|参与|谋划|共建|发挥|完善|鼓励|建立|设立|成立|创建|实现|以及|包括|各类)(?=.{3})/s;

const longestName = 30;

/**
 * The names of institutes, centres, laboratories, parks and associations in a text, each where it is first printed: the words before
 * such an ending, back to a mark or a small word. A company (…研究院有限公司) and a document's title are none.
 */
export function instituteNames({ clauses }: Pick<Plan, 'clauses'>): InstituteName[] {
  const first = new Map<string, InstituteName>();
  for (const { id, text } of clauses) {
    const titles = titleSpans(text);
    let next = 0;
    for (const match of text.matchAll(endings)) {
      const end = match.index + match[0].length;
      while ((titles[next]?.to ?? end) < end) next++;
      if ((titles[next]?.from ?? end) < end || /^(?:有限|股份|集团)/.test(text.slice(end, end + 2))) continue;
      const name = nameBefore(text, match.index) + match[0];
      const plain = name.replaceAll(/[（）()\s]/g, '');
      if (!first.has(plain)) first.set(plain, { clause: id, name, plain });
    }
  }
  return [...first.values()];
}

function nameBefore(text: string, end: number): string {
  const least = Math.max(0, end - longestName);
  let start = end;
  while (start > least && !borders.test(text.charAt(start - 1))) start--;
  return text.slice(start, end).replace(leading, '').trimStart();
}
