import type { Recurrence, Target } from '../plan/target.js';
import { lastDay } from '../vocabulary/last-day.js';
import { type Period, periodsWithin } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import { choose, readingsAt } from './choose.js';
import type { Context } from './context.js';
import { goalOf } from './goal.js';
import { type Judgement, openJudgement } from './judgement.js';
import { kindRules } from './kind-rules.js';
import { unmeasured } from './measure.js';
import { none, quantity } from './quantities/quantity.js';
import type { Reading } from './reading.js';
import type { PeriodTest, Recurring } from './recurring.js';
import { type Reference, referenceFor } from './reference.js';

/** One period's test with the readings it rests on. */
interface Tested extends PeriodTest {
  readonly judged: readonly Reading[];
  readonly outranked: readonly Reading[];
  readonly reference: Reference;
}

/**
 * Judges a recurrent promise: one test for each due period. One failed and the whole is `not-met`; one missing and it is `unknown`;
 * else it is on track until the end.
 */
export function assessRecurring(context: Context, target: Target, recurrence: Recurrence): Judgement {
  const tests: Tested[] = [];
  for (const period of periodsWithin(recurrence.from, recurrence.to, recurrence.every)) {
    tests.push(testOf(context, target, period, tests.at(-1)?.level ?? context.baseline?.value ?? null));
  }
  const due = tests.filter((test) => test.due);
  const failed = due.filter((test) => test.attained === false);
  const missing = due.filter((test) => test.attained === null);
  const ended = due.length === tests.length;
  const decided = ended || failed.length + missing.length > 0;
  const attained = failed.length ? false : missing.length || !ended ? null : true;
  const kept = target.maintain ? 'maintained' : ended ? 'met' : 'not-due';
  const goal = goalOf(target, context.indicator.direction, context.baseline?.value ?? null);
  const numbers = {
    direction: goal?.sign ?? null,
    baseline: context.baseline?.value ?? null,
    baselineTime: context.baseline?.time ?? null,
    target: 'value' in target && target.operator !== 'improve' ? target.value : null,
    targetTime: null,
    observed: null,
    observedTime: null,
  };
  const open = openJudgement(decided, numbers, kindRules[context.indicator.kind].path);
  return {
    ...open,
    attained,
    state: failed.length ? 'not-met' : missing.length ? 'unknown' : due.length ? kept : 'not-due',
    trajectory: decided ? null : due.length ? 'on-track' : 'not-assessable',
    reasons: ['recurrent', ...(decided ? [] : (['not-due'] as const)), ...due.flatMap((test) => test.reasons)],
    ...unmeasured('recurrent'),
    recurring: recurringOf(context, target, tests),
    robustness: { ...open.robustness, displayDecimals: due.length ? 0 : null },
    used: {
      ...open.used,
      judged: due.flatMap((test) => test.judged),
      outranked: due.flatMap((test) => test.outranked),
      previous: due.flatMap(({ reference }) => reference.reading ?? []),
    },
  };
}

function testOf(context: Context, target: Target, period: Period, chain: number | null): Tested {
  const { indicator, readings, asOf } = context;
  const due = lastDay(period) <= asOf;
  // A direction every year is a change against the year before.
  const relativeTo =
    target.operator === 'improve'
      ? target.relativeTo
      : 'value' in target || target.operator === 'in'
        ? null
        : 'previous-actual';
  const reference = relativeTo
    ? referenceFor(context, relativeTo, period, chain)
    : { value: context.baseline?.value ?? null, reading: null };
  const goal = goalOf(target, indicator.direction, reference.value);
  const at = readingsAt(readings.admitted, period, lastDay(period), kindRules[indicator.kind].ownPeriodOnly);
  const choice = choose(due ? at : []);
  const { reading } = choice;
  const verdicts = new Set(choice.tied.map((tied) => goal?.satisfied(tied.value) ?? null));
  const agreed = verdicts.size === 1 ? ([...verdicts][0] ?? null) : null;
  const attained = reading && goal ? goal.satisfied(reading.value) : agreed;
  const reasons: Reason[] = [];
  if (due && !choice.reading) reasons.push(choice.tied.length ? 'conflicting' : 'no-observation');
  else if (choice.candidates.length) reasons.push('conflicting');
  if (due && !goal) reasons.push(relativeTo === 'baseline' ? 'no-baseline' : 'no-previous-actual');
  if (reading && goal) reasons.push(...goal.remarks(reading.value));
  return {
    period,
    due,
    attained,
    value: reading?.value ?? null,
    level: goal?.aim ?? reference.value,
    margin: reading && goal ? goal.margin(reading.value) : none(due ? (reasons[0] ?? 'no-observation') : 'not-due'),
    reasons,
    judged: reading ? [reading] : choice.tied,
    outranked: reading ? choice.candidates.filter((one) => one !== reading) : [],
    reference,
  };
}

function recurringOf(context: Context, target: Target, tests: readonly Tested[]): Recurring {
  const due = tests.filter((test) => test.due);
  const fulfilled = due.filter((test) => test.attained).length;
  const failed = due.filter((test) => test.attained === false).length;
  return {
    periods: tests.map(({ period, due: isDue, attained, value, level, margin, reasons }) => ({
      period,
      due: isDue,
      attained,
      value,
      level,
      margin,
      reasons,
    })),
    due: due.length,
    fulfilled,
    failed,
    missing: due.length - fulfilled - failed,
    share: due.length ? quantity(fulfilled / due.length) : none('not-due'),
    total: totalOf(context, target, due),
  };
}

/** What all due periods come to together: their sum where they add up, the whole improvement where they build on one another. */
function totalOf(context: Context, target: Target, due: readonly Tested[]): Recurring['total'] {
  const [first, last] = [due[0], due.at(-1)];
  if (!first || !last) return none('not-due');
  if (target.operator === 'improve') {
    const sign = context.indicator.direction === 'lower' ? -1 : 1;
    const from = first.reference.value;
    return from === null || last.value === null ? none('no-observation') : quantity(sign * (last.value - from));
  }
  if (!kindRules[context.indicator.kind].ownPeriodOnly) return none('recurrent');
  if (due.some((test) => test.value === null)) return none('no-observation');
  return quantity(due.reduce((sum, test) => sum + (test.value ?? 0), 0));
}
