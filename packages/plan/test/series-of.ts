import type { Series } from '../src/attainment/profiles/profile.js';

/** A series whose points are values by year; higher is better and there is no target, unless told otherwise. */
export function seriesOf(values: Readonly<Record<number, number>>, series: Partial<Series> = {}): Series {
  return {
    direction: 1,
    points: Object.entries(values)
      .map(([time, value]) => ({ time: Number(time), value }))
      .sort((a, b) => a.time - b.time),
    target: null,
    targetTime: null,
    ...series,
  };
}
