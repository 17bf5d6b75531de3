import { textWidth } from './text-width.ts';

/** A text that belongs to a point; `above` is tried first or last. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly above: boolean;
  readonly kind: string;
}

/** A label with the place of its first line: the base line, and which part of the text stands at `x`. */
export interface PlacedLabel {
  readonly kind: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The part of a figure that is taken: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

const gap = 8;

/**
 * Finds a free place for each label above, below or beside its point, those given first first. A label for which nothing is free keeps its first
 * place rather than vanish.
 */
export function placeLabels(labels: readonly Label[], marks: readonly Box[], frame: Box, size: number): PlacedLabel[] {
  const taken: Box[] = [...marks];
  return labels.map((label) => {
    const tries = candidates(label, frame, size);
    const free = tries.find(({ box }) => within(box, frame) && !taken.some((other) => overlap(box, other)));
    const { place, box } = free ??
      tries[0] ?? { place: { x: label.x, y: label.y, anchor: 'middle' as const }, box: frame };
    taken.push(box);
    return { kind: label.kind, lines: label.lines, ...place };
  });
}

type Place = Pick<PlacedLabel, 'x' | 'y' | 'anchor'>;

function candidates({ x, y, lines, above }: Label, frame: Box, size: number): { place: Place; box: Box }[] {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * (size + 2);
  const left = Math.min(Math.max(x - width / 2, frame[0]), frame[2] - width);
  const anchor = left > x - width / 2 + 0.5 ? 'start' : left < x - width / 2 - 0.5 ? 'end' : 'middle';
  const at = anchor === 'start' ? left : anchor === 'end' ? left + width : x;
  const over = spot(at, y - gap - height, anchor, left, width, height, size);
  const under = spot(at, y + gap, anchor, left, width, height, size);
  const after = spot(x + gap, y - height / 2, 'start', x + gap, width, height, size);
  const before = spot(x - gap, y - height / 2, 'end', x - gap - width, width, height, size);
  const far = [2, 3].flatMap((step) => [
    spot(at, y - gap - step * height, anchor, left, width, height, size),
    spot(at, y + gap + (step - 1) * height, anchor, left, width, height, size),
  ]);
  return [...(above ? [over, under] : [under, over]), after, before, ...far];
}

function spot(
  x: number,
  top: number,
  anchor: PlacedLabel['anchor'],
  left: number,
  width: number,
  height: number,
  size: number,
): { place: Place; box: Box } {
  return {
    place: { x: Math.round(x), y: Math.round(top + size), anchor },
    box: [left, top, left + width, top + height],
  };
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function within(box: Box, frame: Box): boolean {
  return box[0] >= frame[0] - 0.5 && box[1] >= frame[1] && box[2] <= frame[2] + 0.5 && box[3] <= frame[3];
}
