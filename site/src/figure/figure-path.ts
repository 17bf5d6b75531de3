import type { FigurePoint, IndicatorFigure } from '@xianxing/plan';

/** The path of the targets: from the baseline through those of the plan's table, or through those of its prose where it has no table. */
export function targetPath({ baseline, targets }: IndicatorFigure): FigurePoint[] {
  const ofTable = targets.filter(({ inTable }) => inTable);
  return [...(baseline === null ? [] : [baseline]), ...(ofTable.length > 0 ? ofTable : targets)];
}

/** Values of neighbouring years, the baseline among them; what lies between others is not known and not joined. */
export function neighbours({ baseline, observed }: IndicatorFigure): (readonly [FigurePoint, FigurePoint])[] {
  const points = [...(baseline === null ? [] : [baseline]), ...observed].sort((a, b) => a.time - b.time);
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    return before !== undefined && point.time > before.time && point.time - before.time <= 1
      ? [[before, point] as const]
      : [];
  });
}

/** Times of unknown periods that follow each other without a value between, where a word for each would not fit. */
export function unknownRuns({ unknown, targets }: IndicatorFigure): number[][] {
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
