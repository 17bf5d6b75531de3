import type { IndicatorFigure, Language } from '@xianxing/plan';
import { figureDrawing } from '../../src/figure/figure-drawing.ts';
import { figureWords } from '../../src/figure/figure-words.ts';
import type { PieceElement } from '../../src/live/piece.ts';

/** Where something stands, and how far it reaches to each side. */
export interface Stretch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text of a figure with the room it takes: letters stand on their line and reach some 10 px above it. */
export interface DrawnText extends Stretch {
  readonly kind: string | undefined;
  readonly text: string;
}

/** What is drawn of a figure: its strokes by kind, and its texts. */
export function drawn(figure: IndicatorFigure, language: Language = 'zh-CN') {
  const pieces = figureDrawing(figure, figureWords[language]) as PieceElement[];
  const paths = (kind: string): string[] =>
    pieces.flatMap(([name, { class: of, d }]) => (name === 'path' && of === kind ? [`${d}`] : []));
  const texts = pieces.flatMap(([name, { class: kind, x, y }, text]): DrawnText[] =>
    name === 'text'
      ? [
          {
            kind: kind as string,
            text: `${text}`,
            x: Number(x),
            y: Number(y) - 5,
            width: widthOf(`${text}`),
            height: 13,
          },
        ]
      : [],
  );
  /** Where the marks of a kind stand. */
  const marks = (kind: string): { x: number; y: number }[] => paths(kind).map(startOf);
  return { paths, texts, marks, said: (kind?: string) => texts.flatMap((one) => (one.kind === kind ? one.text : [])) };
}

/** The first point of a path. */
export function startOf(d: string): { x: number; y: number } {
  const [, x, y] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(d) ?? [];
  if (x === undefined || y === undefined) throw new Error(`a path without a place: "${d}"`);
  return { x: Number(x), y: Number(y) };
}

/** Whether two parts of a figure touch. */
export function touch(a: Stretch, b: Stretch): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

/** About what the sans of a phone takes at 13 px: a square for a Chinese character, 7.5 px for any other. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (/\p{Script=Han}/u.test(letter) ? 13 : 7.5), 0);
}
