import type { Indicator } from '../plan/indicator.js';
import type { Action, Plan, Task } from '../plan/plan.js';
import type { Target } from '../plan/target.js';
import { toNotice } from './notice.js';
import type {
  PublishedAction,
  PublishedIndicator,
  PublishedPlan,
  PublishedTarget,
  PublishedTask,
} from './published-plan.js';

/**
 * The plan in the shape of `/data/v1/plan.json`: records become lists in the order of the text, references stay ids, names and
 * titles are `{ zh, en }`.
 *
 * Tasks stand within their actions. Every target has the same keys, null where its operator has no such thing. The result is
 * plain JSON: strings, finite numbers, booleans, null.
 *
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * toPlanJson(plan).actions.map((action) => action.tasks.length); //=> [2, 2]
 */
export function toPlanJson(plan: Plan): PublishedPlan {
  const { id, title, status, statusNote, issuer, jurisdiction, period, dataDate, dataLicence, translation } = plan;
  return {
    id,
    title,
    status,
    statusNote,
    issuer,
    jurisdiction,
    period,
    dataDate,
    dataLicence,
    notice: toNotice(plan),
    actions: Object.values(plan.actions).map((action) => toAction(plan, action)),
    safeguards: Object.values(plan.safeguards).map((safeguard) => ({ ...safeguard, ...words(plan, safeguard.id) })),
    responsibleUnits: Object.values(plan.responsibleUnits),
    indicators: Object.values(plan.indicators).map(toPublishedIndicator),
    observations: plan.observations,
    sources: Object.values(plan.sources),
    searches: plan.searches,
    notes: plan.notes,
    clauses: plan.clauses.map((clause) => ({ ...clause, translation: translation[clause.id] ?? null })),
  };
}

function toAction(plan: Plan, { id, number, title, tasks }: Action): PublishedAction {
  return {
    id,
    number,
    title,
    tasks: Object.values(plan.tasks)
      .filter((task) => tasks.includes(task.id))
      .map((task) => toPublishedTask(plan, task)),
  };
}

/** A task as it is published: its own words beside it, its action left to where it stands. */
export function toPublishedTask(plan: Plan, { action: _, ...task }: Task): PublishedTask {
  return { ...task, ...words(plan, task.id) };
}

/** The sentences right under a heading, in both languages, a line a paragraph. */
function words(plan: Plan, heading: string): { text: string; translation: string } {
  const paragraphs = new Map<number, { text: string[]; translation: string[] }>();
  for (const { id, kind, parent, text, paragraph } of plan.clauses) {
    if (kind !== 'sentence' || parent !== heading) continue;
    const lines = paragraphs.get(paragraph ?? 0) ?? { text: [], translation: [] };
    paragraphs.set(paragraph ?? 0, lines);
    lines.text.push(text);
    lines.translation.push(plan.translation[id] ?? '');
  }
  const all = [...paragraphs.values()];
  return {
    text: all.map((lines) => lines.text.join('')).join('\n'),
    translation: all.map((lines) => lines.translation.join(' ')).join('\n'),
  };
}

/** An indicator as it is published. */
export function toPublishedIndicator({ unitOfMeasure, targets, ...indicator }: Indicator): PublishedIndicator {
  return {
    ...indicator,
    unitOfMeasure: { ...unitOfMeasure.text, basis: unitOfMeasure.basis },
    targets: targets.map(toPublishedTarget),
  };
}

/** A target as it is published: the same keys for every operator. */
export function toPublishedTarget(target: Target): PublishedTarget {
  const { indicator: _, ...promised } = target;
  return { ...empty, ...promised };
}

const empty = { value: null, of: null, low: null, high: null, reading: null, relativeTo: null };
