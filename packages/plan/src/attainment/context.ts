import type { Indicator } from '../plan/indicator.js';
import { lastDay } from '../vocabulary/last-day.js';
import { type IsoDate, type Period, periodEnd } from '../vocabulary/period.js';
import type { Reason } from '../vocabulary/reason.js';
import type { Declaration } from './assessment.js';
import { choose } from './choose.js';
import type { PaceCuts } from './profiles/profile.js';
import type { Point } from './quantities/expected.js';
import type { Reading, Readings } from './reading.js';

/** What all targets of one indicator are judged with. */
export interface Context {
  readonly indicator: Indicator;
  readonly asOf: IsoDate;
  readonly planStart: Period;
  readonly readings: Readings;
  readonly declaration: Declaration;
  readonly cuts: PaceCuts;
  readonly baseline: Point | null;
  /** The last day of the baseline's period; '' where there is none. */
  readonly baselineDay: IsoDate;
  /** What has to be said of the baseline. */
  readonly remarks: readonly Reason[];
}

/** The context of an indicator, its baseline taken from the plan or, where declared, from the first observation. */
export function contextOf(
  indicator: Indicator,
  asOf: IsoDate,
  planStart: Period,
  readings: Readings,
  declaration: Declaration,
  cuts: PaceCuts,
): Context {
  const shared = { indicator, asOf, planStart, readings, declaration, cuts };
  const stated = indicator.baseline;
  if (stated) {
    const day = lastDay(stated.period);
    const differs = readings.admitted.some((reading) => reading.lastDay === day && reading.value !== stated.value);
    if (!Number.isFinite(stated.value)) return { ...shared, baseline: null, baselineDay: day, remarks: ['not-finite'] };
    return {
      ...shared,
      baseline: { time: periodEnd(stated.period), value: stated.value },
      baselineDay: day,
      remarks: differs ? ['baseline-differs'] : [],
    };
  }
  const first = declaration.baseline ? firstReading(readings.admitted) : null;
  if (!first) return { ...shared, baseline: null, baselineDay: '', remarks: [] };
  const { time, value } = first;
  return { ...shared, baseline: { time, value }, baselineDay: first.lastDay, remarks: ['baseline-substituted'] };
}

function firstReading(readings: readonly Reading[]): Reading | null {
  return choose(readings.filter((reading) => reading.lastDay === readings[0]?.lastDay)).reading;
}

/** The readings after the baseline, one for each day on which a period ends; days on which sources tie are left out. */
export function seriesOf(readings: readonly Reading[], after: IsoDate, until: IsoDate): readonly Reading[] {
  const days = new Map<IsoDate, Reading[]>();
  for (const reading of readings) {
    if (reading.lastDay <= after || reading.lastDay > until) continue;
    days.set(reading.lastDay, [...(days.get(reading.lastDay) ?? []), reading]);
  }
  return [...days.values()].flatMap((sameDay) => choose(sameDay).reading ?? []);
}
