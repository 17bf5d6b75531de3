import { type Action, inLanguage, type Language, type Plan, type Safeguard, type Task } from '@xianxing/plan';
import { outlineNumber } from '../text/outline-number.ts';

/** A title behind its number: `1.大力培育高新技术企业`, `1. Nurture …`. */
export function numberedTitle({ number, title }: Action | Task | Safeguard, language: Language): string {
  const space = language === 'en' || /[.\d]$/.test(number) ? ' ' : '';
  return `${outlineNumber(number, language)}${space}${inLanguage(title, language)}`;
}

/** Where a task or another part stands in the outline: `（五）1.`. */
export function outlinePlace(id: string, plan: Plan, language: Language): string {
  const task = plan.tasks[id];
  if (task === undefined) return outlineNumber((plan.safeguards[id] ?? plan.actions[id])?.number ?? '', language);
  const space = language === 'en' ? ' ' : '';
  return `${outlineNumber(plan.actions[task.action]?.number ?? '', language)}${space}${task.number}`;
}

/** A task's title behind its place in the outline, for lists that leave the actions out. */
export function placedTitle(task: Task, plan: Plan, language: Language): string {
  return `${outlinePlace(task.id, plan, language)} ${inLanguage(task.title, language)}`;
}

/** The page of a task, a safeguard or an action. */
export function partPage(id: string, plan: Plan): string {
  if (id in plan.tasks) return `tasks/${id}/`;
  return id in plan.safeguards ? `safeguards/#${id}` : `actions/${id}/`;
}
