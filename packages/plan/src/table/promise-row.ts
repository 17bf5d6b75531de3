import type { Evidence } from '../attainment/evidence.js';
import type { Judgement } from '../attainment/judgement.js';
import type { Observation } from '../observation/observation.js';
import type { Target } from '../plan/target.js';
import type { Localized } from '../vocabulary/localized.js';
import { type Period, periodEnd } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { AttainmentState } from '../vocabulary/state.js';

/** A value as its source printed it, beside a promise. */
export interface ShownValue {
  /** The digits of the source; of a reader's assumption, the number. */
  readonly text: string;
  readonly value: number;
  readonly period: Period;
  /** null for a reader's own assumption. */
  readonly observation: Observation | null;
}

/** One promise and what became of it, ready to be shown. */
export interface PromiseRow {
  readonly target: Target;
  readonly indicatorName: Localized;
  readonly state: AttainmentState;
  readonly reasons: readonly Reason[];
  /** The value that the verdict rests on; null where there is none. */
  readonly observed: ShownValue | null;
  /** Values for the same date from sources that were not preferred. */
  readonly others: readonly ShownValue[];
  /** Values for the same date that count something near; shown, never counted. */
  readonly near: readonly ShownValue[];
  /** Values after the date, which never fill a missing one. */
  readonly later: readonly ShownValue[];
  /** Values by which the periods of a recurrence are judged, or would be if no other source were preferred; else empty. */
  readonly seen: readonly ShownValue[];
  /** Whether sources disagree, and whether the verdict depends on which is believed. */
  readonly conflict: 'none' | 'same-verdict' | 'other-verdict';
}

/**
 * A judged promise with the values that belong beside it: the one the verdict rests on, those of other sources for the same date,
 * those that count something near, and those after the date. Values are shown with the digits of their source; `formatTarget` says the
 * promise.
 *
 * @example
 * const lamps = { id: 'lamps-2030', indicator: 'lamps', operator: '>', value: 350, of: null, period: '2030', recurrence: null };
 * const observation = { printed: '360', value: 360, period: '2030' };
 * const judged = { promise: lamps, kind: 'stock', state: 'met', reasons: [], conflict: null,
 *   evidence: [{ use: 'judged', period: '2030', value: 360, observation }] };
 * const { observed, near } = promiseRow(judged);
 * [observed.text, near.length]; //=> ['360', 0]
 */
export function promiseRow(attainment: Judgement): PromiseRow {
  const { promise, evidence } = attainment;
  const recurrent = promise.recurrence !== null;
  const used = (use: Evidence['use']): ShownValue[] => evidence.filter((one) => one.use === use).map(shownValue);
  return {
    target: promise,
    indicatorName: attainment.indicatorName,
    state: attainment.state,
    reasons: attainment.reasons,
    observed: recurrent ? null : (used('judged')[0] ?? null),
    others: recurrent ? [] : used('outranked').filter((value) => sameDate(value, promise)),
    near: evidence
      .filter(({ use, reason }) => use === 'left-out' && reason !== 'part-of-year')
      .map(shownValue)
      .filter((value) => sameDate(value, promise)),
    later: recurrent ? [] : used('later'),
    seen: evidence.filter(({ use }) => recurrent && (use === 'judged' || use === 'outranked')).map(shownValue),
    conflict: conflictIn(attainment),
  };
}

/** Whether sources disagree on the state, which is all that a row says of the verdict. */
function conflictIn({ conflict }: Judgement): PromiseRow['conflict'] {
  if (conflict === null) return 'none';
  return new Set(conflict.candidates.map(({ state }) => state)).size > 1 ? 'other-verdict' : 'same-verdict';
}

/** A value with the digits of its source. */
export function shownValue({
  value,
  period,
  observation,
}: Pick<Evidence, 'value' | 'period' | 'observation'>): ShownValue {
  return { text: observation?.printed ?? `${value}`, value, period, observation };
}

/** Of a recurrence, every value belongs beside it. */
function sameDate(value: ShownValue, promise: Target): boolean {
  return promise.period === null || periodEnd(value.period) === periodEnd(promise.period);
}
