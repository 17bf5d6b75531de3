import type { Evidence } from '../attainment/evidence.js';
import type { Judgements } from '../attainment/judgement.js';
import { standingObservations } from '../observation/standing-observations.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import { periodParts } from '../vocabulary/period.js';
import { type ShownValue, shownValue } from './promise-row.js';

/**
 * What a value was used for: `judged` a verdict rests on it · `outranked` another source was preferred · `later` after the date ·
 * `near` counts something near · `context` none of these.
 */
export type ValueUse = (typeof decisive)[number] | 'near' | 'context';

/** What makes a value more than context, the strongest first. */
const decisive = ['judged', 'outranked', 'later'] as const;

/** A value of an indicator, with what it was used for. */
export interface IndicatorValue extends ShownValue {
  /** On the axis of `periodEnd`. */
  readonly time: number;
  readonly use: ValueUse;
}

/**
 * Every value of an indicator that table and figure show, in the order of time: what is recorded and stands under the two clocks of an
 * assessment, from the baseline on, and a reader's own values in the place of what is recorded for their periods.
 */
export function indicatorValues({ id, baseline, targets }: Indicator, plan: Plan, assessment: Judgements) {
  const { asOf, knownAt } = assessment;
  const evidence = targets.flatMap((target) => assessment.targets[target.id]?.evidence ?? []);
  // One that several promises look at stands among the evidence of each.
  const own = new Map(evidence.filter(({ observation }) => !observation).map((one) => [one.period, one]));
  const recorded = standingObservations(plan.observations, knownAt ?? undefined)
    .filter(({ indicator, period }) => indicator === id && !own.has(period))
    .map((row) => ({ ...row, observation: row }));
  const last = periodParts(asOf).lastDay;
  const first = baseline ? periodParts(baseline.period).time : -Infinity;
  return [...recorded, ...own.values()]
    .filter(({ period }) => periodParts(period).lastDay <= last)
    .map((one): IndicatorValue => {
      return { ...shownValue(one), time: periodParts(one.period).time, use: useAmong(evidence, one) };
    })
    .filter(({ time, use }) => time >= first || use === 'judged')
    .sort((a, b) => a.time - b.time);
}

/** What some judgements used a value for. */
export function useAmong(
  evidence: readonly Evidence[],
  { observation, period }: Pick<ShownValue, 'observation' | 'period'>,
): ValueUse {
  const own = evidence.filter((one) => one.observation === observation && one.period === period);
  return (
    decisive.find((use) => own.some((one) => one.use === use)) ??
    (observation?.definition === 'near' ? 'near' : 'context')
  );
}
