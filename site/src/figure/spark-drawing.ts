import type { IndicatorFigure } from '@xianxing/plan';
import type { Piece } from '../live/piece.ts';
import { sparkLayout } from './spark-layout.ts';

/** Targets dashed and what was observed solid, in a few strokes. */
export function sparkDrawing(figure: IndicatorFigure, times: readonly [number, number]): Piece[] {
  const { path, observed, steps, near } = sparkLayout(figure, times);
  const line = path.map(({ x, y }, index) => `${index === 0 ? 'M' : ' '}${x} ${y}`).join('');
  const joined = steps.map(([from, to]) => `M${from.x} ${from.y} ${to.x} ${to.y}`).join('');
  // A stroke of no length with round ends is a dot.
  const dots = observed.map(({ x, y }) => `M${x} ${y}h0`).join('');
  const hollow = near.map(({ x, y }) => `M${x} ${y - 4}l4 4-4 4-4-4z`).join('');
  const strokes: Piece[] = [
    ['path', { class: 'goal', 'stroke-dasharray': '3 3', d: line }],
    ['path', { 'stroke-width': 2, d: joined }],
    ['path', { 'stroke-width': 7, 'stroke-linecap': 'round', d: dots }],
    ['path', { class: 'hollow', d: hollow }],
  ];
  return strokes.filter((_, place) => place === 0 || [line, joined, dots, hollow][place] !== '');
}
