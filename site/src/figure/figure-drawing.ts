import type { IndicatorFigure } from '@xianxing/plan';
import type { Piece } from '../live/piece.ts';
import { figureLayout } from './figure-layout.ts';
import type { FigureWords } from './figure-words.ts';

/** What stands in a figure: axis, targets, values and their words. */
export function figureDrawing(figure: IndicatorFigure, words: FigureWords): Piece[] {
  const { width, axis, path, targets, baseline, steps, ...drawn } = figureLayout(figure, words);
  const line = path.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const bars = targets
    .map(({ x, y, high }) => `M${x - 6} ${y}h12${high === null ? '' : `M${x - 6} ${high}h12M${x} ${y}V${high}`}`)
    .join('');
  const joined = steps.map(([a, b]) => `M${a.x} ${a.y}L${b.x} ${b.y}`).join('');
  const stroke = (d: string, width?: number | string, kind?: string): Piece => [
    'path',
    { class: kind, d, 'stroke-width': width },
  ];
  const say = (x: number, y: number, text: string, kind?: string): Piece => ['text', { class: kind, x, y }, text];
  return [
    stroke(`M1 ${axis}H${width - 1}`, undefined, 'faint'),
    ['path', { class: 'goal', d: line, 'stroke-dasharray': '4 4' }],
    stroke(bars, 2, 'goal'),
    ...(baseline === null ? [] : [stroke(`M${baseline.x} ${baseline.y - 6}v12`, 3)]),
    ...(joined === '' ? [] : [stroke(joined, 2)]),
    ...drawn.observed.map(({ x, y }): Piece => ['circle', { class: 'full', cx: x, cy: y, r: 5 }]),
    ...drawn.others.map(({ x, y }) => stroke(`M${x - 4} ${y - 4}h8v8h-8z`, undefined, 'full')),
    ...drawn.near.map(({ x, y }) => stroke(`M${x} ${y - 6}l6 6-6 6-6-6z`, 1.5, 'hollow')),
    // A reader's own value: the outline of a value, dashed.
    ...drawn.assumed.map(
      ({ x, y }): Piece => ['circle', { class: 'hollow', cx: x, cy: y, r: 5, 'stroke-dasharray': 2 }],
    ),
    ...drawn.unknown.map((x): Piece => ['circle', { class: 'hollow', cx: x, cy: axis, r: 4, 'stroke-width': 1.5 }]),
    ...drawn.labels.map(({ kind, lines, x, y, anchor }): Piece => {
      const attributes = { class: kind, x, y, 'text-anchor': anchor === 'middle' ? undefined : anchor };
      const text: Piece[] =
        lines.length === 1
          ? [...lines]
          : lines.map((line, index) => ['tspan', { x, dy: index === 0 ? undefined : 15 }, line]);
      return ['text', attributes, ...text];
    }),
    ...drawn.years.map(({ x, text }) => say(x, axis + 20, text)),
    ...drawn.unknownWords.map((x) => say(x, axis + 38, words.unknown, 'goal')),
  ];
}
