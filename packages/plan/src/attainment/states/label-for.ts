import type { Cut } from '../profiles/profile.js';

/** The label of the first cut that the number reaches, the highest cut first; null below all of them. */
export function labelFor<Label extends string>(
  value: number,
  cuts: readonly Cut<Label>[],
  tolerance = 0,
): Label | null {
  const reached = cuts.find((cut) => (cut.exclusive ? value > cut.from + tolerance : value >= cut.from - tolerance));
  return reached?.label ?? null;
}
