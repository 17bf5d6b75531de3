import type { Indicator } from '../plan/indicator.js';
import { lastDay } from '../vocabulary/last-day.js';
import { type IsoDate, type Period, periodEnd } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Declaration } from './assessment.js';
import { choose } from './choose.js';
import type { PaceCuts } from './profiles/profile.js';
import type { Point } from './quantities/expected.js';
import type { Readings } from './reading.js';
import { said } from './said.js';

/** What all targets of one indicator are judged with. */
export interface Context {
  readonly indicator: Indicator;
  readonly asOf: IsoDate;
  readonly planStart: Period;
  readonly readings: Readings;
  readonly declaration: Declaration;
  readonly cuts: PaceCuts;
  readonly baseline: (Point & { readonly lastDay: IsoDate }) | null;
  /** What has to be said of the baseline. */
  readonly remarks: readonly Reason[];
}

/** Adds the baseline: the plan's own, or the first observation where that is declared to take its place. */
export function withBaseline(given: Omit<Context, 'baseline' | 'remarks'>): Context {
  const { admitted } = given.readings;
  const stated = given.indicator.baseline;
  const finite = stated && Number.isFinite(stated.value);
  const day = stated ? lastDay(stated.period) : admitted[0]?.lastDay;
  const sameDay = admitted.filter((reading) => reading.lastDay === day);
  const first = !stated && given.declaration.baseline ? choose(sameDay).reading : null;
  return {
    ...given,
    baseline: finite && day ? { lastDay: day, time: periodEnd(stated.period), value: stated.value } : first,
    remarks: said({
      'not-finite': stated && !finite,
      'baseline-differs': stated && sameDay.some((reading) => reading.value !== stated.value),
      'baseline-substituted': first,
    }),
  };
}
