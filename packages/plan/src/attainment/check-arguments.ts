import type { Plan } from '../plan/plan.js';
import { periodLength } from '../vocabulary/period.js';
import { nearest } from '../vocabulary/suggest.js';
import type { AssessOptions } from './assessment.js';

/**
 * Refuses what a compiler would have refused: unknown ids and impossible dates.
 *
 * @throws RangeError naming the value and suggesting the nearest one.
 */
export function checkArguments(plan: Plan, options: AssessOptions): void {
  checkDay('asOf', options.asOf);
  if (options.knownAt !== undefined) checkDay('knownAt', options.knownAt);
  if (options.profile !== undefined && typeof options.profile !== 'object') {
    throw new RangeError(
      `profile 须为口径对象（如 planDefault、statcan2025），而不是 "${options.profile}" · profile must be an object such as planDefault or statcan2025, not "${options.profile}"`,
    );
  }
  for (const row of options.observations ?? []) {
    checkId('指标', 'indicator', row.indicator, plan.indicators);
    checkId('来源', 'source', row.source, plan.sources);
    checkPeriod(row.period);
  }
  for (const { indicator, period } of options.assumptions ?? []) {
    checkId('指标', 'indicator', indicator, plan.indicators);
    checkPeriod(period);
  }
  for (const id of Object.keys(options.declarations ?? {})) checkId('指标', 'indicator', id, plan.indicators);
}

/**
 * @throws RangeError where the record has no such id.
 */
export function checkId(zh: string, en: string, id: string, known: object): void {
  if (Object.hasOwn(known, id)) return;
  const near = nearest(`${id}`, Object.keys(known));
  throw new RangeError(`没有${zh} "${id}"${hintZh(near)} · No ${en} "${id}"${hintEn(near)}`);
}

function checkDay(name: string, day: string): void {
  if (periodLength(day) === 'day') return;
  const near = nearestDay(day);
  throw new RangeError(
    `${name} 不是存在的日期："${day}"${hintZh(near)} · ${name} is no day that exists: "${day}"${hintEn(near)}. ${name}: '2021-12-31'`,
  );
}

function checkPeriod(period: string): void {
  if (periodLength(period)) return;
  const near = nearestDay(period);
  throw new RangeError(
    `期间无效："${period}"${hintZh(near)} · No such period: "${period}"${hintEn(near)}. 2021, 2021-H1, 2021-Q3, 2021-07, 2021-07-15`,
  );
}

/** The same date with a month and a day that exist; null where it is not written as a date. */
function nearestDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D*$/.exec(`${text}`) ?? [];
  if (!year) return null;
  const inYear = Math.min(12, Math.max(1, Number(month)));
  const days = new Date(Date.UTC(Number(year), inYear, 0)).getUTCDate();
  const inMonth = Math.min(days, Math.max(1, Number(day)));
  return `${year}-${String(inYear).padStart(2, '0')}-${String(inMonth).padStart(2, '0')}`;
}

function hintZh(near: string | null): string {
  return near ? `，是否应为 "${near}"？` : '';
}

function hintEn(near: string | null): string {
  return near ? `. Did you mean "${near}"?` : '';
}
