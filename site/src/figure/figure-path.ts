import type { FigurePoint, IndicatorFigure } from '@xianxing/plan';

/** What the plan wants, from its baseline on: the targets of its table, or those of its prose where it has no table. */
export function goalPoints({ baseline, targets }: IndicatorFigure): FigurePoint[] {
  const ofTable = targets.filter(({ inTable }) => inTable);
  return [baseline ?? [], ofTable.length > 0 ? ofTable : targets].flat();
}

/** Pairs of points that follow each other within so many years; what lies between others is not known, and they are not joined. */
export function steps(points: readonly FigurePoint[], years: number): (readonly [FigurePoint, FigurePoint])[] {
  return points
    .slice(1)
    .map((to, index) => [points[index] as FigurePoint, to] as const)
    .filter(([from, to]) => to.time > from.time && to.time - from.time <= years);
}
