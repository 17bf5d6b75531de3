import type { FigurePoint, IndicatorFigure } from '@xianxing/plan';
import type { Spot } from './figure-layout.ts';
import { neighbours, targetPath } from './figure-path.ts';
import { linearScale } from './linear-scale.ts';

/** A chart of a few strokes with every place in it. */
export interface SparkLayout {
  readonly path: readonly Spot[];
  readonly observed: readonly Spot[];
  /** Pairs of values of neighbouring years, which alone are joined. */
  readonly steps: readonly (readonly [Spot, Spot])[];
  readonly near: readonly Spot[];
}

/** Its size; marks keep within it. */
export const sparkSize = { width: 96, height: 32 } as const;

const edge = 4;

/** Places the strokes of a small chart between two times; what lies outside them is left to the figure of the indicator. */
export function sparkLayout(figure: IndicatorFigure, [first, last]: readonly [number, number]): SparkLayout {
  const within = (points: readonly FigurePoint[]): FigurePoint[] =>
    points.filter(({ time }) => time >= first && time <= last);
  const [goal, observed, near] = [targetPath(figure), figure.observed, figure.near].map(within);
  const values = [...(goal ?? []), ...(observed ?? []), ...(near ?? [])].map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const { width, height } = sparkSize;
  const across = linearScale([first, last], [edge, width - edge]);
  const up = linearScale(figure.smallestOnTop ? [high, low] : [low, high], [height - edge, edge]);
  const spot = ({ time, value }: FigurePoint): Spot => ({ x: Math.round(across(time)), y: Math.round(up(value)) });
  return {
    path: (goal ?? []).map(spot),
    observed: (observed ?? []).map(spot),
    steps: neighbours({ ...figure, observed: observed ?? [] }).map(([from, to]) => [spot(from), spot(to)] as const),
    near: (near ?? []).map(spot),
  };
}
