import type { IndicatorKind } from '../plan/indicator.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Path } from './attainment.js';

/** What makes sense for a kind of number; a reason stands where something does not. */
export interface KindRules {
  readonly path: Path;
  readonly ratio: Reason | null;
  readonly rates: Reason | null;
  readonly growth: Reason | null;
  readonly projection: Reason | null;
  /** Only ever a whole number of things, so that rounding cannot matter. */
  readonly counted: boolean;
  /** A value belongs to its own period only: nothing before or after it can fulfil the promise. */
  readonly ownPeriodOnly: boolean;
}

const level: KindRules = {
  path: 'linear',
  ratio: null,
  rates: null,
  growth: null,
  projection: null,
  counted: false,
  ownPeriodOnly: false,
};

const flow: KindRules = {
  ...level,
  path: 'step',
  rates: 'yearly-flow',
  growth: 'yearly-flow',
  projection: 'yearly-flow',
  ownPeriodOnly: true,
};

/** One line for each kind. */
export const kindRules: { readonly [Kind in IndicatorKind]: KindRules } = {
  stock: level,
  percentage: level,
  index: level,
  coverage: { ...level, counted: true },
  flow,
  periodic: { ...flow, counted: true },
  rank: {
    ...level,
    path: 'step',
    ratio: 'not-for-ranks',
    growth: 'not-for-ranks',
    projection: 'not-for-ranks',
    counted: true,
  },
  event: {
    ...level,
    path: 'step',
    ratio: 'event-type',
    rates: 'event-type',
    growth: 'event-type',
    projection: 'event-type',
    counted: true,
  },
};
