import type { ShownValue } from '@xianxing/plan';
import type { CellView } from '../live/cell-view.ts';
import type { Piece } from '../live/piece.ts';
import { fill } from '../words/fill.ts';

/**
 * How good the evidence of a value is, as a link to its source, and whether its period was concluded; of a reader's own value, that it
 * is one.
 */
export function grade({ observation }: ShownValue, { words, links }: CellView): Piece[] {
  if (observation === null) return [words.assumption];
  const link = links(observation);
  if (link === null) return [];
  const { number, href } = link;
  const name = words.grades[observation.evidence];
  const inferred = observation.periodBasis === 'inferred' ? [` ${words.inferredPeriod}`] : [];
  // A source that the site does not show yet stands elsewhere.
  return number === null
    ? [['a', { href, rel: 'noreferrer' }, name], ...inferred]
    : [['a', { href }, `${name} ${fill(words.number, number)}`], ...inferred];
}
