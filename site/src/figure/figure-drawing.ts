import type { FigurePoint, IndicatorFigure } from '@xianxing/plan';
import type { Piece } from '../live/piece.ts';
import { fill } from '../words/fill.ts';
import { goalPoints, steps } from './figure-path.ts';
import type { FigureWords } from './figure-words.ts';
import { linearScale } from './linear-scale.ts';
import { type Box, placeLabel } from './place-label.ts';

/** A point of any kind; what is unknown has neither value nor text. */
interface Point {
  readonly time: number;
  readonly value?: number | undefined;
  readonly text?: string;
  readonly high?: number | null;
  readonly inTable?: boolean;
}

const circle = 'm0-5a5 5 0 1 0 .1 0z';

/** How each kind of point is marked, from its place on. What matters most comes first: its words find a place before others, and it is drawn over them. */
const marks = {
  unknown: circle,
  assumed: circle,
  observed: circle,
  baseline: 'm0-6v12',
  targets: 'm-6 0h12',
  // A dot, square by its ends.
  others: 'h0',
  near: 'm0-6l6 6-6 6-6-6z',
} as const;

/** Height of the axis. */
const axis = 184;

/** What stands in a figure: axis, targets, values and their words. */
export function figureDrawing(figure: IndicatorFigure, words: FigureWords): Piece[] {
  const across = linearScale(figure.times, [28, 292]);
  const up = linearScale(figure.values, figure.smallestOnTop ? [40, 136] : [136, 40]);
  const spot = ({ time, value }: Point): [number, number] => [across(time), value === undefined ? axis : up(value)];
  // No label stands above the frame, nor on the axis or below it.
  const taken: Box[] = [
    [160, -99, 160, 99],
    [160, axis + 92, 160, 99],
  ];
  const line = (kind: string, points: readonly FigurePoint[], years: number): Piece => {
    const d = steps(points, years).map(([from, to]) => {
      const [x, y] = spot(from);
      const [right, down] = spot(to);
      for (let part = 0; part < 1; part += 1 / 16) taken.push([x + (right - x) * part, y + (down - y) * part, 1, 1]);
      return `M${x} ${y} ${right} ${down}`;
    });
    return ['path', { class: kind, d: d.join('') }];
  };
  const goal = goalPoints(figure);
  const pieces: Piece[] = [];
  const labels: (() => Piece)[] = [];
  for (const [name, mark] of Object.entries(marks)) {
    const kind = name as keyof typeof marks;
    const points: readonly Point[] = [figure[kind] ?? []].flat();
    for (const point of points) {
      const [x, y] = spot(point);
      const [, top] = spot({ ...point, value: point.high ?? point.value });
      const box: Box = [x, (y + top) / 2, 6, 6 + Math.abs(y - top) / 2];
      taken.push(box);
      pieces.unshift(['path', { class: kind, d: `M${x} ${y}${mark}${y === top ? '' : `m-6 0V${top}${mark}`}` }]);
      // Where there is little room, words that recur are said once, at the last of their points.
      const next = figure.targets.find(({ time }) => time > point.time);
      if (
        next &&
        across(next.time) - x < 60 &&
        points.some((other) => other.time === next.time && other.text === point.text && other.inTable === point.inTable)
      )
        continue;
      const word =
        kind !== 'targets' || point === goal.at(-1)
          ? words[kind]
          : goal.includes(point as FigurePoint)
            ? '{0}'
            : words.inProse;
      labels.push(() => placeLabel(kind, fill(word, point.text ?? ''), box, taken));
    }
  }
  for (let year = Math.ceil(figure.times[0]); year <= figure.times[1]; year++) {
    pieces.push(['text', { x: across(year), y: axis + 22 }, `${year}`]);
  }
  return [
    line('goal', goal, Infinity),
    line('known', [figure.baseline ?? [], figure.observed].flat(), 1),
    ...pieces,
    // Lines and marks have their places; now each label finds one.
    ...labels.map((place) => place()),
  ];
}
