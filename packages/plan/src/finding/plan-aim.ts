import type { Plan } from '../plan/plan.js';

/** What a plan is about, by its title: the words after 建设 and their last three characters, 示范城 of 步道示范城. */
export interface PlanAim {
  readonly clause: string;
  readonly words: string;
  readonly head: string;
}

const before = ['建设', '打造', '创建'];
const after = /(?:[（(]|[一二三四五六七八九十两]年|[0-9０-９]|若干|行动|实施|试点|工作|总体|计划|方案|规划|意见|建设)/;

/** The aim that the title of a plan names (建设…行动计划, or …建设方案); null where it names none. */
export function planAim({ clauses }: Pick<Plan, 'clauses'>): PlanAim | null {
  for (const { id, kind, text } of clauses) {
    if (kind !== 'title') continue;
    const words = afterVerb(text.slice(0, 200)).replaceAll(/^[\s“”]+|[\s“”]+$/g, '');
    if (words.length >= 4) return { clause: id, words, head: words.slice(-3) };
  }
  return null;
}

function afterVerb(title: string): string {
  const verb = before.map((word) => title.indexOf(word)).filter((at) => at >= 0);
  if (verb.length === 0) return '';
  const rest = title.slice(Math.min(...verb) + 2);
  const end = rest.search(after);
  const words = end < 0 ? rest : rest.slice(0, end);
  return words.length >= 4 ? words : title.slice(0, Math.min(...verb));
}
