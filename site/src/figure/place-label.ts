import type { Piece } from '../live/piece.ts';

/** A part of a figure that is taken: its middle, half its width and half its height. */
export type Box = readonly [x: number, y: number, halfWidth: number, halfHeight: number];

/** Lines that a label may stand in, seen from its mark, the best first. */
const lines = [-1, 1, 0, -2, 2, -3, 3, -4, 4];

/** A text by its mark, in the first place that is free; where none is, in the one where it covers least. */
export function placeLabel(kind: string, text: string, mark: Box, taken: Box[]): Piece {
  // In wide letters, half of a Chinese character takes 6.5, half of any other some 4.
  const half = text.length * 4 + text.replace(/[ -~]/g, '').length * 2.5;
  const [box = mark] = lines
    .flatMap((below) =>
      (below === 0 ? [-1, 1] : [0, -0.6, 0.6]).map((beside): Box => {
        const x = Math.min(Math.max(mark[0] + beside * (half + 9), half), 320 - half);
        return [x, mark[1] + below * (mark[3] + 9), half, 7];
      }),
    )
    .sort((a, b) => covered(a, taken) - covered(b, taken));
  taken.push(box);
  return ['text', { class: kind, x: Math.round(box[0]), y: box[1] + 5 }, text];
}

/** How much of what is taken a box reaches into. */
function covered(box: Box, taken: readonly Box[]): number {
  return taken
    .filter(
      (other) => Math.abs(box[0] - other[0]) < box[2] + other[2] && Math.abs(box[1] - other[1]) < box[3] + other[3],
    )
    .reduce((sum, other) => sum + other[2] * other[3], 0);
}
