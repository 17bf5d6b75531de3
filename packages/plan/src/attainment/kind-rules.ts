import type { IndicatorKind } from '../plan/indicator.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Path } from './judgement.js';

/** What makes sense for a kind of number; where something does not, the reason stands. */
export interface KindRules {
  readonly path: Path;
  /** Ratios, and projections. */
  readonly ratio?: Reason;
  /** Rates, projections, and a trajectory towards a target whose date has not come. */
  readonly rates?: Reason;
  /** Nothing but whether it has happened. */
  readonly event?: Reason;
  /** Measured, never counted: rounding can matter even where every number is whole. */
  readonly measured?: true;
  /** A value belongs to its own period only: nothing before or after it can fulfil the promise. */
  readonly flow?: true;
}

const level: KindRules = { path: 'linear' };
const share: KindRules = { path: 'linear', measured: true };
const flow: KindRules = { path: 'step', rates: 'yearly-flow', flow: true };

/** One line for each kind. */
export const kindRules: { readonly [Kind in IndicatorKind]: KindRules } = {
  stock: level,
  coverage: level,
  percentage: share,
  index: share,
  rank: { path: 'step', ratio: 'not-for-ranks' },
  flow,
  periodic: flow,
  event: { path: 'step', rates: 'event-type', event: 'event-type' },
};
