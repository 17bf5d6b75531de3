import type { Clause, Language, Plan } from '@xianxing/plan';
import { numberedTitle, outlinePlace } from '../tasks/task-label.ts';
import { outlineNumber } from '../text/outline-number.ts';

/** Where a clause stands, in few words: the task with its place in the outline, the section, the table. */
export function clausePlace(clause: Clause, plan: Plan, language: Language): string {
  const byId = new Map(plan.clauses.map((one) => [one.id, one]));
  for (let at: Clause | undefined = clause; at !== undefined; at = byId.get(at.parent ?? '')) {
    if (at.kind === 'table') return wordsOf(at, plan, language);
    const task = plan.tasks[at.id];
    if (task !== undefined) {
      const action = outlinePlace(task.action, plan, language);
      return `${action}${language === 'en' ? ' ' : ''}${numberedTitle(task, language)}`;
    }
    const part = plan.actions[at.id] ?? plan.safeguards[at.id];
    if (part !== undefined) return numberedTitle(part, language);
    if (at.kind === 'section' || at.kind === 'heading') return headingOf(at, plan, language);
  }
  return wordsOf(plan.clauses.find(({ kind }) => kind === 'title') ?? clause, plan, language);
}

function headingOf(clause: Clause, plan: Plan, language: Language): string {
  const number = outlineNumber(clause.number, language);
  return `${number}${language === 'en' && number !== '' ? ' ' : ''}${wordsOf(clause, plan, language)}`;
}

function wordsOf({ id, text }: Clause, { translation }: Plan, language: Language): string {
  return language === 'en' ? (translation[id] ?? text) : text;
}
