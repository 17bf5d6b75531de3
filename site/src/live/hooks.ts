import { plan } from '../plan.ts';

const targets = Object.values(plan.indicators).flatMap((indicator) => indicator.targets.map(({ id }): string => id));
const indicators = Object.keys(plan.indicators);

/**
 * The mark by which the browser finds what newer data may change: what it shows, and of which target, by its number in the order of the
 * plan. Ids would cost a page half a kilobyte.
 */
export function ofTarget(part: string, target: string): string {
  return `${part} ${placeIn(targets, target)}`;
}

/** The same, of a mark that links to a promise: `p` words of the plan, `v` a verdict. An address that names the promise is mark enough. */
export function ofLink(part: 'p' | 'v', target: string, href: string): string | undefined {
  return href.includes('#') ? undefined : ofTarget(part, target);
}

/** The same, of an indicator. */
export function ofIndicator(part: string, indicator: string): string {
  return `${part} ${placeIn(indicators, indicator)}`;
}

function placeIn(ids: readonly string[], id: string): number {
  const place = ids.indexOf(id);
  if (place < 0) throw new RangeError(`the plan of the site has no "${id}"`);
  return place;
}
