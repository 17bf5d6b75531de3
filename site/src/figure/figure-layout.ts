import type { FigurePoint, IndicatorFigure } from '@xianxing/plan';
import { figureLabels } from './figure-labels.ts';
import { neighbours, targetPath, unknownRuns } from './figure-path.ts';
import type { FigureWords } from './figure-words.ts';
import { linearScale } from './linear-scale.ts';
import { type Box, type PlacedLabel, placeLabels } from './place-labels.ts';

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
  readonly assumed: readonly Spot[];
  readonly unknown: readonly number[];
  /** One word for each run of unknown periods. */
  readonly unknownWords: readonly number[];
  readonly labels: readonly PlacedLabel[];
}

/** Size of the letters; the width is that of a narrow phone. */
export const figureSize = { width: 320, height: 224, letters: 13 } as const;

const edge = 28;
const top = 40;
const lowest = 136;
const axis = 168;

/** Places the parts of a figure. */
export function figureLayout(figure: IndicatorFigure, words: FigureWords): FigureLayout {
  const { width, height, letters } = figureSize;
  const [first, last] = figure.times;
  const across = linearScale(figure.times, [edge, width - edge]);
  const [low, high] = figure.values;
  const up = linearScale(figure.smallestOnTop ? [high, low] : [low, high], [lowest, top]);
  const spot = ({ time, value }: FigurePoint): Spot => ({ x: round(across(time)), y: round(up(value)) });
  const line = targetPath(figure);
  const all = [...(figure.baseline === null ? [] : [figure.baseline]), ...figure.targets, ...figure.observed];
  const marks = [...all, ...figure.others, ...figure.near, ...figure.assumed].map((point): Box => {
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
    assumed: figure.assumed.map(spot),
    unknown: figure.unknown.map(({ time }) => round(across(time))),
    unknownWords: unknownRuns(figure).map((run) => round((across(run[0] ?? 0) + across(run.at(-1) ?? 0)) / 2)),
    labels: placeLabels(figureLabels(figure, words, spot), marks, frame, letters),
  };
}

function yearsBetween(first: number, last: number): number[] {
  const from = Math.ceil(first);
  return Array.from({ length: Math.max(0, Math.floor(last) - from + 1) }, (_, index) => from + index);
}

function round(value: number): number {
  return Math.round(value);
}
