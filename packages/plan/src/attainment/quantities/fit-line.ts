import type { Point } from './expected.js';

/**
 * The straight line with the least squares through the points, or null where they do not stand at two different times.
 */
export function fitLine(points: readonly Point[]): { slope: number; at: (time: number) => number } | null {
  const count = points.length;
  const middle = points.reduce((sum, point) => sum + point.time, 0) / count;
  const mean = points.reduce((sum, point) => sum + point.value, 0) / count;
  let products = 0;
  let squares = 0;
  for (const { time, value } of points) {
    squares += (time - middle) ** 2;
    products += (time - middle) * (value - mean);
  }
  if (!(squares > 0)) return null;
  const slope = products / squares;
  return { slope, at: (time) => mean + slope * (time - middle) };
}
