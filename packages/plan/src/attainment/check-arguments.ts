import type { Plan } from '../plan/plan.js';
import { lastDay } from '../vocabulary/last-day.js';
import { periodLength } from '../vocabulary/period.js';
import { nearest } from '../vocabulary/suggest.js';
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
  for (const { indicator, period } of [...observations, ...assumptions]) {
    checkId('indicator', indicator, plan.indicators);
    if (!periodLength(period)) refuse('period', period, nearestDay(period));
  }
  for (const id of Object.keys(declarations)) checkId('indicator', id, plan.indicators);
}

function checkId(name: string, id: string, known: object): void {
  if (!Object.hasOwn(known, id)) refuse(name, id, nearest(id, Object.keys(known)));
}

function refuse(name: string, value: unknown, near: string | null): never {
  const hint = near ? `，是否应为 ${near}？Did you mean ${near}?` : '';
  throw new RangeError(`${name} "${value}" 不存在 does not exist${hint}`);
}

/** The nearest day that exists. */
function nearestDay(written: string): string {
  const [year = '2021', month = '12', day = '31'] = `${written}`.match(/\d+/g) ?? [];
  const [inYear, inMonth] = [Math.min(Math.max(Number(month), 1), 12), Math.max(Number(day), 1)];
  const end = lastDay(`${year.padStart(4, '0').slice(0, 4)}-${`${inYear}`.padStart(2, '0')}`);
  return Number(end.slice(8)) < inMonth ? end : end.slice(0, 8) + `${inMonth}`.padStart(2, '0');
}
