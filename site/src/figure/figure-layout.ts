import type { FigurePoint, FigureTarget, IndicatorFigure } from '@xianxing/plan';
import type { FigureWords } from './figure-words.ts';
import { linearScale } from './linear-scale.ts';
import { type Box, type Label, type PlacedLabel, placeLabels } from './place-labels.ts';

/** Where something is drawn. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A figure with every place in it, in the units of its view box. */
export interface FigureLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the axis. */
  readonly axis: number;
  readonly years: readonly { readonly x: number; readonly text: string }[];
  /** The path of the targets, from the baseline on. */
  readonly path: readonly Spot[];
  /** A range has the place of its upper end too. */
  readonly targets: readonly (Spot & { readonly high: number | null })[];
  readonly baseline: Spot | null;
  readonly observed: readonly Spot[];
  /** Pairs of values of neighbouring years, which alone are joined. */
  readonly steps: readonly (readonly [Spot, Spot])[];
  readonly others: readonly Spot[];
  readonly near: readonly Spot[];
  readonly unknown: readonly number[];
  /** One word for each run of unknown periods. */
  readonly unknownWords: readonly number[];
  readonly labels: readonly PlacedLabel[];
}

/** Size of the letters; the width is that of a narrow phone. */
export const figureSize = { width: 320, height: 224, letters: 13 } as const;

const edge = 16;
const top = 40;
const lowest = 144;
const axis = 168;

/** Places the parts of a figure. */
export function figureLayout(figure: IndicatorFigure, words: FigureWords): FigureLayout {
  const { width, height, letters } = figureSize;
  const [first, last] = figure.times;
  const across = linearScale(figure.times, [edge, width - edge]);
  const [low, high] = figure.values;
  const up = linearScale(figure.smallestOnTop ? [high, low] : [low, high], [lowest, top]);
  const spot = ({ time, value }: FigurePoint): Spot => ({ x: round(across(time)), y: round(up(value)) });
  const ofTable = figure.targets.filter(({ inTable }) => inTable);
  const line = [
    ...(figure.baseline === null ? [] : [figure.baseline]),
    ...(ofTable.length > 0 ? ofTable : figure.targets),
  ];
  const all = [...(figure.baseline === null ? [] : [figure.baseline]), ...figure.targets, ...figure.observed];
  const marks = [...all, ...figure.others, ...figure.near].map((point): Box => {
    const { x, y } = spot(point);
    return [x - 6, y - 6, x + 6, y + 6];
  });
  const frame: Box = [1, 1, width - 1, axis - 7];
  return {
    width,
    height,
    axis,
    years: yearsBetween(first, last).map((year) => ({ x: round(across(year)), text: `${year}` })),
    path: line.map(spot),
    targets: figure.targets.map((target) => ({
      ...spot(target),
      high: target.high === null ? null : round(up(target.high)),
    })),
    baseline: figure.baseline === null ? null : spot(figure.baseline),
    observed: figure.observed.map(spot),
    steps: neighbours(figure).map(([a, b]) => [spot(a), spot(b)] as const),
    others: figure.others.map(spot),
    near: figure.near.map(spot),
    unknown: figure.unknown.map(({ time }) => round(across(time))),
    unknownWords: unknownRuns(figure).map((run) => round((across(run[0] ?? 0) + across(run.at(-1) ?? 0)) / 2)),
    labels: placeLabels(labelsOf(figure, words, spot), marks, frame, letters),
  };
}

function labelsOf(figure: IndicatorFigure, words: FigureWords, spot: (point: FigurePoint) => Spot): Label[] {
  const label = (kind: string, point: FigurePoint, text: string, above: boolean): Label => ({
    kind,
    ...spot(point),
    lines: [text],
    above,
  });
  const above = (point: FigurePoint): boolean =>
    figure.targets.every((target) => target.time !== point.time || spot(target).y >= spot(point).y);
  const both = new Set(figure.targets.map(({ inTable }) => inTable)).size === 2;
  const tops = [...Map.groupBy(figure.targets, ({ time, value }) => `${time} ${value}`).values()];
  const lastOfTable = figure.targets.findLast(({ inTable }) => inTable || !both);
  return [
    ...figure.observed.map((point) => label('seen', point, words.observed(point.text), above(point))),
    ...(figure.baseline === null ? [] : [label('base', figure.baseline, words.baseline(figure.baseline.text), true)]),
    ...oncePerText(tops).flatMap((targets): Label[] => {
      const [target] = targets;
      if (target === undefined) return [];
      const named = targets.includes(lastOfTable as FigureTarget);
      const lines = targets.map(({ text, inTable }, index) =>
        both && !inTable ? words.inProse(text) : named && index === 0 ? words.target(text) : text,
      );
      return [{ kind: 'goal', ...spot(target), lines, above: true }];
    }),
    ...figure.others.map((point) => label('other', point, words.other(point.text), !above(point))),
    ...figure.near.map((point) => label('near', point, words.near(point.text), !above(point))),
  ];
}

/** A level that recurs is named once, at its end. */
function oncePerText(groups: readonly (readonly FigureTarget[])[]): (readonly FigureTarget[])[] {
  if (groups.length < 6) return [...groups];
  const texts = groups.map((targets) => targets.map(({ text }) => text).join());
  return groups.filter((_, index) => texts[index] !== texts[index + 1]);
}

function neighbours({ baseline, observed }: IndicatorFigure): (readonly [FigurePoint, FigurePoint])[] {
  const points = [...(baseline === null ? [] : [baseline]), ...observed].sort((a, b) => a.time - b.time);
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    return before !== undefined && point.time > before.time && point.time - before.time <= 1
      ? [[before, point] as const]
      : [];
  });
}

/** Times of unknown periods that follow each other without a value between, where a word for each would not fit. */
function unknownRuns({ unknown, targets }: IndicatorFigure): number[][] {
  const times = [...new Set(targets.map(({ time }) => time))];
  if (times.length < 6) return unknown.map(({ time }) => [time]);
  const runs: number[][] = [];
  for (const { time } of unknown) {
    const run = runs.at(-1);
    const before = times[times.indexOf(time) - 1];
    if (run !== undefined && run.at(-1) === before) run.push(time);
    else runs.push([time]);
  }
  return runs;
}

function yearsBetween(first: number, last: number): number[] {
  const from = Math.ceil(first);
  return Array.from({ length: Math.max(0, Math.floor(last) - from + 1) }, (_, index) => from + index);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
