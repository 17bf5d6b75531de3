import type { Plan } from '../../plan/plan.js';
import type { Found } from '../finding.js';
import { countsOf } from '../phrases.js';
import { quoted } from '../sides.js';

/**
 * Parts that a sentence says are among a whole (其中) and that are larger than it.
 *
 * @example
 * const words = { id: 'a1t1s1', kind: 'sentence', parent: 'a1t1', number: '', text: '建成驿站 12 座，其中湖滨 15 座。', paragraph: 1 };
 * partAboveWhole({ clauses: [words] }).map(({ sides }) => sides[0].quote); //=> ['12 座，其中湖滨 15 座']
 */
export function partAboveWhole({ clauses }: Pick<Plan, 'clauses'>): Found[] {
  return clauses.flatMap(({ id, kind, text }) => {
    const among = kind === 'sentence' ? text.indexOf('其中') : -1;
    if (among < 0) return [];
    const counts = countsOf(text);
    const whole = counts.filter(({ to }) => to <= among).at(-1);
    const part = counts.find(
      ({ from, measure, value }) => from > among && measure === whole?.measure && value > whole.value,
    );
    if (whole === undefined || part === undefined || !follows(text, whole.to, among)) return [];
    const end = text.indexOf(part.measure, part.to) + part.measure.length;
    return [
      {
        indicator: null,
        sides: [quoted({ clause: id, quote: text.slice(whole.from, Math.max(end, part.to)) })],
        says: {
          zh: `其中的一部分是 ${part.value} ${part.measure}，比总数 ${whole.value} ${whole.measure}还多。`,
          en: `A part of ${part.value} is larger than the whole of ${whole.value} (${whole.measure}) that it is among.`,
        },
        resolve: { zh: '核对总数和其中数。', en: 'Check the whole and its parts.' },
      },
    ];
  });
}

/** Whether 其中 belongs to that number: nothing but the rest of its phrase stands between. */
function follows(text: string, from: number, among: number): boolean {
  return among - from <= 20 && !/[。；]/.test(text.slice(from, among));
}
