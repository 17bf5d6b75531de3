import type { Plan } from '../../plan/plan.js';
import type { Found } from '../finding.js';
import { type PlanAim, planAim } from '../plan-aim.js';
import { quoted } from '../sides.js';

/**
 * Other names for what the plan builds: the last word of the title's name (先行市) with other words before it. Parts of the name are
 * its short forms, and what is said with 的 describes it; neither is another name.
 *
 * @example
 * const title = { id: 'title', kind: 'title', parent: null, number: '', text: '示例市建设山水步道之城三年行动计划', paragraph: null };
 * const words = { id: 'actions-s1', kind: 'sentence', parent: 'actions', number: '', text: '围绕建设湖滨步行道之城，实施以下行动。', paragraph: 1 };
 * aimTwoNames({ clauses: [title, words] }).map(({ sides }) => sides.map(({ quote }) => quote)); //=> [['湖滨步行道之城', '山水步道之城']]
 */
export function aimTwoNames(plan: Pick<Plan, 'clauses'>): Found[] {
  const aim = planAim(plan);
  if (aim === null) return [];
  const seen = new Set<string>();
  return plan.clauses.flatMap(({ id, kind, text }) => {
    if (kind !== 'sentence') return [];
    return otherNames(text, aim).flatMap((name) => {
      if (seen.has(name)) return [];
      seen.add(name);
      return [twoNames(id, name, aim)];
    });
  });
}

const verbs = ['建设', '打造', '建成', '创建'];
const border = /[，,。、；;：:！？“”"《》（）()的]/;
const longestName = 30;

/** What stands between such a verb and the last word of the aim, where it is no part of the aim's own name. */
function otherNames(text: string, { words, head }: PlanAim): string[] {
  const names: string[] = [];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const piece = text.slice(Math.max(0, at - longestName), at + head.length);
    const start = Math.max(...verbs.map((verb) => piece.lastIndexOf(verb)));
    const name = start < 0 ? '' : piece.slice(start + 2);
    if (name.length > head.length + 2 && !border.test(name) && !words.includes(name)) names.push(name);
  }
  return names;
}

function twoNames(clause: string, name: string, { clause: title, words }: PlanAim): Found {
  return {
    indicator: null,
    sides: [quoted({ clause, quote: name }), quoted({ clause: title, quote: words })],
    says: {
      zh: `标题所建的是“${words}”，此处写“${name}”，名称不同。`,
      en: `The title says “${words}” is to be built; here the name is “${name}”.`,
    },
    resolve: {
      zh: '统一名称；如是两个目标，写明关系。',
      en: 'Use one name; if these are two aims, say how they relate.',
    },
  };
}
