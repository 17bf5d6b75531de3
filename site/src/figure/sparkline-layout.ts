import type { IndicatorFigure } from '@xianxing/plan';
import { linearScale } from './linear-scale.ts';

/** The small drawing of an indicator beside its numbers: targets as a dashed line, what was observed as points. */
export interface SparklineLayout {
  readonly line: string;
  readonly points: readonly (readonly [number, number])[];
}

/** Size of the drawing. */
export const sparklineSize = { width: 104, height: 34 } as const;

/** Places the parts of a small drawing; years without evidence have no point. */
export function sparklineLayout({
  baseline,
  targets,
  observed,
  times,
  values,
  smallestOnTop,
}: IndicatorFigure): SparklineLayout {
  const { width, height } = sparklineSize;
  const across = linearScale(times, [5, width - 5]);
  const [low, high] = values;
  const up = linearScale(smallestOnTop ? [high, low] : [low, high], [height - 5, 5]);
  const place = ({ time, value }: { time: number; value: number }) => [round(across(time)), round(up(value))] as const;
  const ofTable = targets.filter(({ inTable }) => inTable);
  const line = [...(baseline === null ? [] : [baseline]), ...(ofTable.length > 0 ? ofTable : targets)];
  return { line: line.map((point) => place(point).join()).join(' '), points: observed.map(place) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
