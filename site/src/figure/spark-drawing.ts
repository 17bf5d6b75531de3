import type { FigurePoint, IndicatorFigure } from '@xianxing/plan';
import type { Piece } from '../live/piece.ts';
import { goalPoints, steps } from './figure-path.ts';
import { linearScale } from './linear-scale.ts';

/** Size of a small chart; its marks keep within it. */
export const sparkSize = { width: 96, height: 32 } as const;

/** Targets dashed and what was observed solid, in a few strokes between two times; what lies outside them is left to the figure of the indicator. */
export function sparkDrawing(figure: IndicatorFigure, times: readonly [number, number]): Piece[] {
  const within = (points: readonly FigurePoint[]): FigurePoint[] =>
    points.filter(({ time }) => time >= times[0] && time <= times[1]);
  const goal = within(goalPoints(figure));
  const observed = within(figure.observed);
  const near = within(figure.near);
  const values = [...goal, ...observed, ...near].map(({ value }) => value);
  const across = linearScale(times, [4, 92]);
  const up = linearScale([Math.min(...values), Math.max(...values)], figure.smallestOnTop ? [4, 28] : [28, 4]);
  const spot = ({ time, value }: FigurePoint): string => `${Math.round(across(time))} ${Math.round(up(value))}`;
  const strokes = [
    ['goal', `M${goal.map(spot).join(' ')}`],
    [
      'known',
      steps([figure.baseline ?? [], observed].flat(), 1)
        .map(([from, to]) => `M${spot(from)} ${spot(to)}`)
        .join(''),
    ],
    // A stroke of no length with round ends is a dot.
    ['dot', observed.map((point) => `M${spot(point)}h0`).join('')],
    ['near', near.map((point) => `M${spot(point)}m0-4l4 4-4 4-4-4z`).join('')],
  ] as const;
  return strokes.flatMap(([kind, d]): Piece[] => (d === '' ? [] : [['path', { class: kind, d }]]));
}
