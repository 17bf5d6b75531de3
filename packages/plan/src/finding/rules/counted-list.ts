import type { Plan } from '../../plan/plan.js';
import { chineseNumber } from '../../text/chinese-number.js';
import type { Found } from '../finding.js';
import { quoted } from '../sides.js';

/**
 * Lists with a count behind them that is not theirs: 东园区、西园区三个园区. Only a list whose items end alike, from its first one on, can
 * be counted; one that goes on with 等 is open and may only be too long.
 *
 * @example
 * const words = { id: 'a1t1s1', kind: 'sentence', parent: 'a1t1', number: '', text: '支持东湖片区、西湖片区三个片区修步道。', paragraph: 1 };
 * countedList({ clauses: [words] }).map(({ sides }) => sides[0].quote); //=> ['支持东湖片区、西湖片区三个']
 */
export function countedList({ clauses }: Pick<Plan, 'clauses'>): Found[] {
  return clauses.flatMap(({ id, kind, text }) =>
    kind !== 'sentence'
      ? []
      : [...text.matchAll(count)].flatMap((match) => {
          const { 1: open = '', 2: printed = '', 3: measure = '' } = match;
          const said = /^\d/.test(printed) ? Number(printed) : chineseNumber(printed);
          const items = itemsBefore(text, match.index);
          if (said === null || said < 2 || items.length < 2) return [];
          if (open === '' ? items.length === said : items.length <= said) return [];
          const quote = `${items.join('、')}${open}${printed}${measure}`;
          return text.includes(quote) ? [miscounted(id, quote, items.length, said)] : [];
        }),
  );
}

const count = /(等?)([二两三四五六七八九十]|\d{1,2})(大|个|类|种|座)/g;
const longestList = 200;

/** The items of the list that ends here; none where they do not end alike or the list cannot be told from what stands before it. */
function itemsBefore(text: string, end: number): string[] {
  const piece = text.slice(Math.max(0, end - longestList), end);
  const start = Math.max(...['，', '。', '；', '：', ',', '的'].map((mark) => piece.lastIndexOf(mark))) + 1;
  const items = piece.slice(start).split(/、|和(?=[^、]*$)/);
  const last = items.at(-1)?.at(-1);
  if (last === undefined || items.some((item) => item.length < 2 || item.at(-1) !== last)) return [];
  return items;
}

function miscounted(clause: string, quote: string, listed: number, said: number): Found {
  return {
    indicator: null,
    sides: [quoted({ clause, quote })],
    says: { zh: `列出 ${listed} 项，却说是 ${said} 项。`, en: `${listed} are listed, but the count says ${said}.` },
    resolve: { zh: '核对列举和数目。', en: 'Check the list and its count.' },
  };
}
