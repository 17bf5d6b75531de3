import type { Plan } from '../../plan/plan.js';
import { type DocumentTitle, documentTitles, titleSpans } from '../document-titles.js';
import type { Found } from '../finding.js';
import { groupBy } from '../group-by.js';
import { quoted } from '../sides.js';

/**
 * Documents that the text names once in title marks and elsewhere without. Headings, tables and the plan's own title are left alone.
 *
 * @example
 * const sentence = (id, text) => ({ id, kind: 'sentence', parent: null, number: '', text, paragraph: 1 });
 * const clauses = [sentence('a1t1s1', '落实步道建设十条政策。'), sentence('a1t2s1', '实施《步道建设十条政策》。')];
 * titleMarksMissing({ clauses }).map(({ sides }) => sides.map(({ clause }) => clause)); //=> [['a1t1s1', 'a1t2s1']]
 */
export function titleMarksMissing(plan: Pick<Plan, 'clauses'>): Found[] {
  const own = new Set(plan.clauses.filter(({ kind }) => kind === 'title').map(({ text }) => text));
  const titles = documentTitles(plan).filter(({ title }) => title.length >= shortest && !own.has(title));
  const byStart = groupBy(titles, ({ title }) => title.slice(0, shortest));
  const found = new Map<DocumentTitle, Found>();
  for (const { id, kind, text } of plan.clauses) {
    if (kind !== 'sentence' || byStart.size === 0) continue;
    for (const { from, to } of outside(text)) {
      for (let at = from; at + shortest <= to; at++) {
        for (const title of byStart.get(text.slice(at, at + shortest)) ?? []) {
          if (!found.has(title) && text.startsWith(title.title, at) && at + title.title.length <= to)
            found.set(title, withoutMarks(title, id));
        }
      }
    }
  }
  return [...found.values()];
}

/** Shorter titles could be ordinary words. */
const shortest = 8;

/** The stretches of a text that stand in no title marks. */
function outside(text: string): { readonly from: number; readonly to: number }[] {
  const spans = titleSpans(text);
  const starts = [0, ...spans.map(({ to }) => to)];
  return starts.map((from, index) => ({ from, to: spans[index]?.from ?? text.length }));
}

function withoutMarks({ clause, title }: DocumentTitle, elsewhere: string): Found {
  return {
    indicator: null,
    sides: [quoted({ clause: elsewhere, quote: title }), quoted({ clause, quote: `《${title}》` })],
    says: {
      zh: `“${title}”一处有书名号，一处没有。`,
      en: `“${title}” stands once in title marks and once without.`,
    },
    resolve: { zh: '如指该文件，加书名号。', en: 'If the document is meant, add the title marks.' },
  };
}
