import type { Indicator } from '../plan/indicator.js';
import { type PeriodParts, periodParts } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Declaration } from './assessment.js';
import { choose } from './choose.js';
import type { PaceCuts } from './profiles/profile.js';
import type { Point } from './quantities/expected.js';
import type { Readings } from './reading.js';

/** What all targets of one indicator are judged with. */
export interface Context {
  readonly indicator: Indicator;
  readonly asOf: PeriodParts;
  readonly planStart: PeriodParts;
  readonly readings: Readings;
  readonly declaration: Declaration;
  readonly pace: PaceCuts;
  readonly baseline: (Point & { readonly lastDay: number }) | null;
  /** Why there is no baseline, where there is none. */
  readonly noBaseline: Reason;
  /** The first observation stands for the baseline. */
  readonly substituted: boolean;
}

/** Adds the baseline: the plan's own, or the first observation where that is declared to take its place. */
export function withBaseline(given: Omit<Context, 'baseline' | 'noBaseline' | 'substituted'>): Context {
  const { admitted } = given.readings;
  const stated = given.indicator.baseline;
  const first = admitted.filter((reading) => reading.lastDay === admitted[0]?.lastDay);
  const substitute = !stated && given.declaration.baseline ? choose(first).reading : null;
  return {
    ...given,
    baseline:
      stated && Number.isFinite(stated.value) ? { ...periodParts(stated.period), value: stated.value } : substitute,
    noBaseline: 'no-baseline',
    substituted: substitute !== null,
  };
}
