import type { Judgements } from '../attainment/judgement.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import type { Target } from '../plan/target.js';
import { type Period, periodEnd, periodParts } from '../vocabulary/period.js';
import { formatPeriodTarget } from './format-target.js';
import { type IndicatorAttainment, indicatorAttainments } from './indicator-attainments.js';
import { type IndicatorValue, indicatorValues } from './indicator-values.js';

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
 * Its values are those of `indicatorTable`, which therefore holds whatever the figure shows.
 *
 * @param assessment - Of the same plan: its two clocks decide which values are shown.
 * @throws RangeError where the assessment lacks a target of the indicator.
 * @example
 * indicatorFigure({ kind: 'event', targets: [] }, { clauses: [], observations: [] }, { targets: {} }); //=> null
 */
export function indicatorFigure(indicator: Indicator, plan: Plan, assessment: Judgements): IndicatorFigure | null {
  return indicatorFigureWith(indicator, plan, assessment, (target) => formatPeriodTarget(target, indicator.kind).zh);
}

/**
 * The same with texts of one's own for the targets.
 *
 * @param textOf - What a target promises of one period, in symbols or words.
 * @throws RangeError where the assessment lacks a target of the indicator.
 * @example
 * const plan = { clauses: [], observations: [] };
 * indicatorFigureWith({ kind: 'event', targets: [] }, plan, { targets: {} }, ({ quote }) => quote); //=> null
 */
export function indicatorFigureWith(
  indicator: Indicator,
  plan: Plan,
  assessment: Judgements,
  textOf: (target: Target) => string,
): IndicatorFigure | null {
  const targets = indicatorAttainments(indicator, plan, assessment)
    .flatMap((judged) => (indicator.kind === 'event' ? [] : targetPoints(judged, textOf)))
    .sort((a, b) => a.time - b.time);
  if (targets.length === 0) return null;
  const { baseline: start } = indicator;
  const baseline = start && pointAt(start.period, start.value, `${start.value}`);
  const values = indicatorValues(indicator, plan, assessment);
  const points = (wanted: (value: IndicatorValue) => boolean): FigurePoint[] =>
    values.filter(wanted).map(({ period, value, text }) => pointAt(period, value, text));
  const known = new Set(values.filter((value) => !isNear(value)).map(({ time }) => time));
  const today = periodParts(assessment.asOf).lastDay;
  const unknown = targets.filter(
    ({ period, time }, place) =>
      periodParts(period).lastDay <= today && !known.has(time) && targets[place - 1]?.time !== time,
  );
  const all = [...(baseline ? [baseline] : []), ...targets, ...values];
  return {
    baseline,
    targets,
    observed: points((value) => value.observation !== null && value.use !== 'outranked' && !isNear(value)),
    others: points(({ use }) => use === 'outranked'),
    near: points(isNear),
    assumed: points(({ observation }) => observation === null),
    unknown: unknown.map(({ period, time }) => ({ period, time })),
    smallestOnTop: indicator.kind === 'rank',
    times: extent(all.map(({ time }) => time)),
    values: extent([...all.map(({ value }) => value), ...targets.flatMap(({ high }) => high ?? [])]),
  };
}

/** The points of one target; none where it is no number at a date. */
function targetPoints(
  { attainment: { promise, recurring }, inTable }: IndicatorAttainment,
  textOf: (target: Target) => string,
): FigureTarget[] {
  const ends = endsOf(promise);
  if (ends === null) return [];
  const [value, high] = ends;
  const strict = promise.operator === '>' || promise.operator === '<';
  return (recurring?.periods ?? [promise]).map(({ period }) => ({
    ...pointAt(period ?? '', value, textOf(promise)),
    ...{ high, strict, inTable },
  }));
}

/** The number of a target, and the upper one of a range; a direction or an improvement on another year is no number at a date. */
function endsOf(target: Target): [number, number | null] | null {
  if ('low' in target) return [target.low, target.high];
  return 'of' in target ? [target.value, null] : null;
}

function pointAt(period: Period, value: number, text: string): FigurePoint {
  return { period, time: periodEnd(period), value, text };
}

function isNear({ observation }: IndicatorValue): boolean {
  return observation?.definition === 'near';
}

function extent(numbers: readonly number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
