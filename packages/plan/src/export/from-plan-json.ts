import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import type { Target } from '../plan/target.js';
import type { PublishedIndicator, PublishedPlan, PublishedTarget } from './published-plan.js';

/**
 * The plan that a plan.json holds: what `toPlanJson` was given.
 *
 * @param published - In the shape of `publishedPlan`; check it first where it comes from elsewhere.
 * @throws RangeError for a target without the number that its operator needs.
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * fromPlanJson(toPlanJson(plan)).tasks.a2t1.action; //=> 'a2'
 */
export function fromPlanJson(published: PublishedPlan): Plan {
  const { notice: _, actions, safeguards, responsibleUnits, indicators, sources, clauses, ...rest } = published;
  return {
    ...rest,
    clauses: clauses.map(({ translation: _, ...clause }) => clause),
    translation: Object.fromEntries(
      clauses.flatMap(({ id, translation }) => (translation === null ? [] : [[id, translation]])),
    ),
    actions: byId(actions.map((action) => ({ ...action, tasks: action.tasks.map(({ id }) => id) }))),
    tasks: byId(
      actions.flatMap(({ id: action, tasks }) =>
        tasks.map(({ text: _, translation: __, ...task }) => ({ ...task, action })),
      ),
    ),
    safeguards: byId(safeguards.map(({ id, number, title }) => ({ id, number, title }))),
    responsibleUnits: byId(responsibleUnits),
    indicators: byId(indicators.map(toIndicator)),
    sources: byId(sources),
  };
}

function toIndicator({ unitOfMeasure, targets, ...indicator }: PublishedIndicator): Indicator {
  const { basis, ...text } = unitOfMeasure;
  return {
    ...indicator,
    unitOfMeasure: { text, basis },
    targets: targets.map((target) => toTarget(indicator.id, target)),
  };
}

/** The parts that its operator has. */
function toTarget(indicator: string, published: PublishedTarget): Target {
  const { operator, value, of, low, high, reading, relativeTo, ...promised } = published;
  const common = { ...promised, indicator };
  if (operator === 'increase' || operator === 'decrease') return { ...common, operator };
  if (operator === 'in' && low !== null && high !== null && reading !== null)
    return { ...common, operator, low, high, reading };
  if (operator === 'improve' && value !== null && relativeTo !== null)
    return { ...common, operator, value, relativeTo };
  if (operator !== 'in' && operator !== 'improve' && value !== null) return { ...common, operator, value, of };
  throw new RangeError(`the target "${published.id}" lacks a part that its operator ${operator} needs`);
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
