/** Why there is no value, or what has to be said beside a judgement. */
export type Reason = (typeof reasons)[number];

/**
 * Every reason code. Codes are permanent; the position in this list (from 1) stands for the reason in columns of numbers, so new
 * ones are added at the end.
 */
export const reasons = [
  // Why a number does not exist.
  'not-finite',
  'no-observation',
  'no-baseline',
  'target-equals-baseline',
  'target-on-wrong-side',
  'expected-equals-baseline',
  'expected-on-wrong-side',
  'no-time-span',
  'not-positive',
  'zero-base',
  'sign-change',
  'too-few-points',
  'already-met',
  'at-target-date',
  'no-observed-change',
  'opposite-change',
  'not-for-ranks',
  'event-type',
  'yearly-flow',
  'recurrent',
  'no-target-value',
  'no-direction',
  'no-expected-value',
  'value-exceeds-universe',
  'series-break',
  'no-reference',
  'profile-not-applicable',
  'past-target-year',
  // What has to be said beside a verdict.
  'not-due',
  'equal-but-strict',
  'satisfied-at-baseline',
  'satisfied-later',
  'shown-later',
  'met-before-date',
  'beyond-range',
  'conflicting',
  'rounding-sensitive',
  'endpoint-and-slope-disagree',
  'period-inferred',
  'near-definition',
  'not-admitted',
  'provisional',
  'estimated',
  'baseline-substituted',
  'assumption',
  'part-of-year',
  'first-observation-as-baseline',
] as const;
