import type { Plan } from '../plan/plan.js';
import { periodLength } from '../vocabulary/period.js';
import { nearestSpelling } from '../vocabulary/suggest.js';
import type { AssessOptions } from './assessment.js';

/**
 * Refuses what a compiler would have refused: unknown ids and impossible dates.
 *
 * @throws RangeError naming the value and suggesting the nearest one.
 */
export function checkArguments(plan: Plan, options: AssessOptions): void {
  const { asOf, knownAt = asOf, profile = {}, observations = [], assumptions = [], declarations = {} } = options;
  for (const [name, day] of Object.entries({ asOf, knownAt })) {
    if (periodLength(day) !== 'day') refuse(name, day, nearestDay(day));
  }
  if (typeof profile !== 'object') refuse('profile', profile, 'planDefault');
  for (const { source } of observations) checkId('source', source, plan.sources);
  for (const { indicator } of [...observations, ...assumptions]) checkId('indicator', indicator, plan.indicators);
  for (const id of Object.keys(declarations)) checkId('indicator', id, plan.indicators);
}

function checkId(name: string, id: string, known: object): void {
  if (!Object.hasOwn(known, id)) refuse(name, id, nearestSpelling(id, Object.keys(known)));
}

/** @throws RangeError naming the value and what may have been meant. */
export function refuse(name: string, value: unknown, near: string | null): never {
  throw new RangeError(`${name} "${value}" 不存在 does not exist${near ? `. Did you mean "${near}"?` : ''}`);
}

/** The last day of the same month, where the month exists. */
function nearestDay(written: string): string | null {
  return [31, 30, 29, 28].map((day) => `${written}`.slice(0, 8) + day).find(periodLength) ?? null;
}
