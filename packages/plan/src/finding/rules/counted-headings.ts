import type { Plan } from '../../plan/plan.js';
import { chineseNumber } from '../../text/chinese-number.js';
import type { Clause } from '../../text/clause.js';
import { headingTitle } from '../../text/heading-title.js';
import { titleSpans } from '../document-titles.js';
import type { Found } from '../finding.js';
import { quoted } from '../sides.js';

/**
 * Announced numbers of parts (实施八大行动) that are not the number of headings of that kind. Only what stands before the first task is
 * an announcement of the plan itself, and only where the plan has headings that end with the word.
 *
 * @example
 * const heading = (id, kind, text) => ({ id, kind, parent: null, number: '', text, paragraph: null });
 * const words = { id: 'actions-s1', kind: 'sentence', parent: 'actions', number: '', text: '实施三大行动。', paragraph: 1 };
 * const clauses = [words, heading('a1', 'action', '步道连通行动'), heading('a2', 'action', '步道服务行动')];
 * countedHeadings({ clauses }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['三大行动', '步道连通行动', '步道服务行动']]
 */
export function countedHeadings({ clauses }: Pick<Plan, 'clauses'>): Found[] {
  const parts = clauses.filter(({ kind }) => kind === 'action' || kind === 'task' || kind === 'safeguard');
  const firstPart = clauses.findIndex(({ kind }) => kind === 'action' || kind === 'task');
  return clauses.slice(0, Math.max(0, firstPart)).flatMap(({ id, kind, text }) =>
    kind !== 'sentence'
      ? []
      : [...text.matchAll(announced)].flatMap((match) => {
          const { 0: quote, 1: printed = '', 2: noun = '' } = match;
          const cited = titleSpans(text).some(({ from, to }) => from <= match.index && match.index < to);
          const said = /^\d/.test(printed) ? Number(printed) : chineseNumber(printed);
          const named = parts.filter((part) => headingTitle(part.text).endsWith(noun));
          const counts = [
            named.length,
            ...['action', 'task'].map((of) => parts.filter((part) => part.kind === of).length),
          ];
          const leads = /(?:实施|开展|推进|组织|部署|以下|下列)$/.test(
            text.slice(Math.max(0, match.index - 4), match.index),
          );
          if (cited || !leads || said === null || named.length < 2 || counts.includes(said)) return [];
          return [miscounted(id, quote, said, named)];
        }),
  );
}

const announced = /([二三四五六七八九十]{1,3}|\d{1,2})(?:大|个|项)(?:重点|主要|专项)?(行动|工程|任务|措施|举措|计划)/g;

function miscounted(clause: string, quote: string, said: number, named: readonly Clause[]): Found {
  return {
    indicator: null,
    sides: [
      quoted({ clause, quote }),
      ...named.map(({ id, text }) => quoted({ clause: id, quote: headingTitle(text) })),
    ],
    says: {
      zh: `前面说“${quote}”，正文这样的标题有 ${named.length} 个，不是 ${said} 个。`,
      en: `“${quote}” announces ${said}; the text has ${named.length} such headings.`,
    },
    resolve: { zh: '核对数目和标题。', en: 'Check the number and the headings.' },
  };
}
