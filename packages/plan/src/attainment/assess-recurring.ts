import type { Recurrence, Target } from '../plan/target.js';
import { lastDay } from '../vocabulary/last-day.js';
import { type Period, periodsWithin } from '../vocabulary/period.js';
import type { Context } from './context.js';
import type { Judgement } from './judgement.js';
import { kindRules } from './kind-rules.js';
import { unmeasured } from './measure.js';
import { none, type Quantity, quantity } from './quantities/quantity.js';
import type { Readings } from './reading.js';
import { said } from './said.js';

/**
 * Judges a recurrent promise: one dated test for each period. One failed and the whole is `not-met`; a due one missing and it is
 * `unknown`; else it is on track until the end.
 *
 * @param judge - The test of one period with some readings; `previous` is the test before.
 */
export function assessRecurring(
  { asOf, readings, indicator }: Context,
  { maintain }: Target,
  { from, to, every }: Recurrence,
  judge: (period: Period, readings: Readings, previous?: Judgement) => Judgement,
): Judgement {
  const nothing: Readings = { admitted: [], leftOut: [] };
  const periods = periodsWithin(from, to, every);
  const tests: Judgement[] = [];
  for (const period of periods) tests.push(judge(period, lastDay(period) <= asOf ? readings : nothing, tests.at(-1)));
  const due = tests.filter((test) => test.due);
  const last = due.at(-1);
  const failed = due.filter((test) => test.attained === false);
  const missing = due.filter((test) => test.attained === null).length;
  const fulfilled = due.length - failed.length - missing;
  const ended = due.length === periods.length;
  const decided = ended || fulfilled < due.length;
  const kept = maintain && last ? 'maintained' : ended ? 'met' : 'not-due';
  const sensitive = (test: Judgement) => test.robustness.robust === false;
  return {
    // Without readings: what is the same for the whole.
    ...judge(periods.at(-1) ?? to, nothing, tests.at(-2)),
    due: decided,
    attained: failed.length ? false : missing || !ended ? null : true,
    state: failed.length ? 'not-met' : missing ? 'unknown' : kept,
    trajectory: decided ? null : last ? 'on-track' : 'not-assessable',
    reasons: [...said({ recurrent: true, 'not-due': !decided }), ...due.flatMap((test) => test.reasons)],
    ...unmeasured('recurrent'),
    recurring: {
      periods: tests.map(({ due: isDue, attained, numbers, margin, reasons }, index) => ({
        period: periods[index] ?? to,
        due: isDue,
        attained,
        value: numbers.observed,
        level: numbers.target,
        margin,
        reasons,
      })),
      due: due.length,
      fulfilled,
      failed: failed.length,
      missing,
      share: last ? quantity(fulfilled / due.length) : none('not-due'),
      total: kindRules[indicator.kind].ownPeriodOnly ? sumOf(due) : (last?.changeFromBaseline ?? none('not-due')),
    },
    robustness: {
      // One period that fails whatever happens settles the whole.
      robust: last ? failed.some((test) => !sensitive(test)) || !due.some(sensitive) : null,
      flips: due.flatMap(({ robustness }) => robustness.flips),
    },
    used: due.flatMap((test) => test.used),
  };
}

function sumOf(due: readonly Judgement[]): Quantity {
  const values = due.flatMap(({ numbers }) => numbers.observed ?? []);
  if (values.length < due.length || !due.length) return none(due.length ? 'no-observation' : 'not-due');
  return quantity(values.reduce((sum, value) => sum + value, 0));
}
