import type { Assessment } from '../attainment/assessment.js';
import { standingObservations } from '../observation/standing-observations.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import type { Target } from '../plan/target.js';
import { lastDay } from '../vocabulary/last-day.js';
import { type Period, periodEnd, periodsWithin } from '../vocabulary/period.js';
import { formatTarget } from './format-target.js';
import { indicatorAttainments } from './indicator-attainments.js';

/** A value to be drawn at its time in a figure. */
export interface FigurePoint {
  readonly period: Period;
  /** On the axis of `periodEnd`. */
  readonly time: number;
  readonly value: number;
  /** As it is to be printed: the source's digits, a target with its comparison (`> 350` is not `≥ 350`). */
  readonly text: string;
}

/** A target in a figure. */
export interface FigureTarget extends FigurePoint {
  /** The upper end of a range; null elsewhere. */
  readonly high: number | null;
  /** Whether the number itself is not enough (超, more than). */
  readonly strict: boolean;
  /** Whether the promise stands in a table of the plan or in its prose. */
  readonly inTable: boolean;
}

/** What a figure of one indicator shows, without any geometry. Values from before the baseline are left to the evidence. */
export interface IndicatorFigure {
  readonly baseline: FigurePoint | null;
  /** In the order of time; at one time the plan's table first. */
  readonly targets: readonly FigureTarget[];
  /** Values that count what the plan counts. */
  readonly observed: readonly FigurePoint[];
  /** Values of sources that were not preferred. */
  readonly others: readonly FigurePoint[];
  /** Values that count something near. */
  readonly near: readonly FigurePoint[];
  /** A reader's own values, each in the place of whatever was observed. */
  readonly assumed: readonly FigurePoint[];
  /** Promised periods that are over and for which nothing was found; they have no value, least of all 0. */
  readonly unknown: readonly { readonly period: Period; readonly time: number }[];
  /** A rank: the first place is the smallest number and belongs on top. */
  readonly smallestOnTop: boolean;
  /** From the first to the last time. */
  readonly times: readonly [number, number];
  /** From the lowest to the highest value. */
  readonly values: readonly [number, number];
}

/**
 * What a figure of one indicator shows; null where no target is a number at a date (events, directions, changes against another year).
 *
 * @param assessment - Of the same plan: its two clocks decide which values are shown.
 * @throws RangeError where the assessment lacks a target of the indicator.
 * @example
 * indicatorFigure({ kind: 'event', targets: [] }, { clauses: [], observations: [] }, { targets: {} }); //=> null
 */
export function indicatorFigure(indicator: Indicator, plan: Plan, assessment: Assessment): IndicatorFigure | null {
  const judged = indicatorAttainments(indicator, plan, assessment);
  const targets = judged
    .flatMap(({ attainment, inTable }) => targetPoints(attainment.promise, indicator, inTable))
    .sort(byTime);
  if (targets.length === 0) return null;
  const outranked = new Set(
    judged.flatMap(({ attainment: { evidence } }) =>
      evidence.filter(({ use }) => use === 'outranked').map(({ observation }) => observation),
    ),
  );
  const own = new Map(
    judged.flatMap(({ attainment: { evidence } }) =>
      evidence
        .filter(({ observation }) => observation === null)
        .map(({ period, value }) => [period, pointAt(period, value, `${value}`)]),
    ),
  );
  const assumed = [...own.values()].sort(byTime);
  const { baseline: start } = indicator;
  const baseline = start === null ? null : pointAt(start.period, start.value, `${start.value}`);
  const rows = standingObservations(plan.observations, assessment.knownAt ?? undefined)
    .filter((row) => row.indicator === indicator.id && lastDay(row.period) <= assessment.asOf && !own.has(row.period))
    .map((row) => ({ row, ...pointAt(row.period, row.value, row.printed) }))
    .filter(({ time }) => time >= (baseline?.time ?? time))
    .sort(byTime);
  const points = (wanted: (row: (typeof rows)[number]['row']) => boolean): FigurePoint[] =>
    rows.filter(({ row }) => wanted(row)).map(({ row, ...point }) => point);
  const same = points(({ definition }) => definition === 'same');
  const observed = points((row) => row.definition === 'same' && !outranked.has(row));
  const known = new Set([...same, ...assumed].map(({ time }) => time));
  const over = new Map(
    targets
      .filter(({ period }) => lastDay(period) <= assessment.asOf)
      .map(({ period, time }) => [time, { period, time }]),
  );
  const near = points(({ definition }) => definition === 'near');
  const all = [...(baseline === null ? [] : [baseline]), ...targets, ...same, ...near, ...assumed];
  return {
    baseline,
    targets,
    observed,
    others: points((row) => outranked.has(row)),
    near,
    assumed,
    unknown: [...over.values()].filter(({ time }) => !known.has(time)),
    smallestOnTop: indicator.kind === 'rank',
    times: extent(all.map(({ time }) => time)),
    values: extent([...all.map(({ value }) => value), ...targets.flatMap(({ high }) => high ?? [])]),
  };
}

/** The points of one target; none where it is no number at a date. */
function targetPoints(target: Target, { kind }: Indicator, inTable: boolean): FigureTarget[] {
  const ends = kind === 'event' ? null : endsOf(target);
  if (ends === null) return [];
  const [value, high] = ends;
  const strict = target.operator === '>' || target.operator === '<';
  const text = formatTarget({ ...target, recurrence: null }, kind).zh;
  const { recurrence, period } = target;
  const periods =
    recurrence === null ? [period ?? ''] : periodsWithin(recurrence.from, recurrence.to, recurrence.every);
  return periods.map((one) => ({ ...pointAt(one, value, text), high, strict, inTable }));
}

/** The number of a target, and the upper one of a range. */
function endsOf(target: Target): [number, number | null] | null {
  switch (target.operator) {
    case 'improve':
    case 'increase':
    case 'decrease':
      return null;
    case 'in':
      return [target.low, target.high];
    default:
      return [target.value, null];
  }
}

function pointAt(period: Period, value: number, text: string): FigurePoint {
  return { period, time: periodEnd(period), value, text };
}

function byTime(a: FigurePoint, b: FigurePoint): number {
  return a.time - b.time;
}

function extent(numbers: readonly number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
