import type { Recurrence, Target } from '../plan/target.js';
import { type Period, periodParts, periodsWithin } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Context } from './context.js';
import { kindRules } from './kind-rules.js';
import type { Outcome } from './outcome.js';
import { none, type Quantity, quantity } from './quantities/quantity.js';
import type { Readings } from './reading.js';
import type { PeriodTest } from './recurring.js';

/**
 * Judges a recurrent promise: one dated test for each period. One failed and the whole is `not-met`; a due one missing and it is
 * `unknown`; else it is on track until the end.
 *
 * @param judge - The test of one period with some readings; `previous` is the test before.
 */
export function judgeRecurring(
  { asOf, readings, indicator, further }: Context,
  { maintain }: Target,
  { from, to, every }: Recurrence,
  judge: (period: Period, readings: Readings, previous?: Outcome, missing?: Reason) => Outcome,
): Outcome {
  const nothing: Readings = { admitted: [], leftOut: [] };
  const tests: Outcome[] = [];
  const periods = periodsWithin(from, to, every).map((period): PeriodTest => {
    const test = judge(period, periodParts(period).lastDay <= asOf.lastDay ? readings : nothing, tests.at(-1));
    const { due, attained, numbers, margin, reasons } = test;
    tests.push(test);
    return { period, due, attained, value: numbers.observed, level: numbers.target, margin, reasons };
  });
  const due = tests.filter((test) => test.due);
  const fulfilled = due.filter((test) => test.attained).length;
  const missing = due.filter((test) => test.attained === null).length;
  const failed = due.length - fulfilled - missing;
  const last = due.at(-1);
  const ended = last && due.length === periods.length;
  const decided = ended || fulfilled < due.length;
  const kept = maintain && last ? 'maintained' : ended ? 'met' : 'not-due';
  const share = last ? quantity(fulfilled / due.length) : none('not-due');
  const total = last ? (kindRules[indicator.kind].flow ? sumOf(due) : last.changeFromBaseline) : none('not-due');
  return {
    // Without readings: what is the same for the whole.
    ...judge(periods.at(-1)?.period ?? to, nothing, tests.at(-2), 'recurrent'),
    due: decided,
    attained: failed ? false : missing || !ended ? null : true,
    state: failed ? 'not-met' : missing ? 'unknown' : kept,
    reasons: [decided ? 'recurrent' : 'not-due', 'recurrent', ...due.flatMap((test) => test.reasons)],
    recurring: { periods, due: due.length, fulfilled, failed, missing, share, total },
    ...(last && further?.recurring(due, decided)),
    used: due.flatMap((one) => one.used.filter(([use]) => use !== 'later')),
  };
}

/** What the due periods come to together. */
function sumOf(due: readonly Outcome[]): Quantity {
  // What settles a test within its year is not yet the year's value.
  const values = due.flatMap(({ numbers, path }) => (path === 'pro-rata' ? [] : (numbers.observed ?? [])));
  return values.length < due.length ? none('no-observation') : quantity(values.reduce((sum, value) => sum + value, 0));
}
