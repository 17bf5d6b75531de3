import { groupBy } from './group-by.js';

/** How many neighbours in alphabetical order a name is compared with; more would make a long text slow. */
const neighbours = 24;

/**
 * Pairs of names that are like each other, each pair once. Only names under one key are compared, each with those that stand next to
 * it in alphabetical order, read forwards and backwards, so that the time grows with the number of names and not with its square.
 */
export function nearPairs<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  keyOf: (name: string) => string,
  alike: (a: string, b: string) => boolean,
): [Item, Item][] {
  const order = new Map(items.map((item, index) => [item, index]));
  const pairs = new Map<string, [Item, Item]>();
  for (const group of groupBy(items, (item) => keyOf(nameOf(item))).values()) {
    for (const reading of [forwards, backwards]) {
      const sorted = group
        .map((item) => ({ item, as: reading(nameOf(item)) }))
        .sort((a, b) => (a.as < b.as ? -1 : a.as > b.as ? 1 : 0));
      for (const [index, { item }] of sorted.entries()) {
        for (const { item: other } of sorted.slice(index + 1, index + 1 + neighbours)) {
          if (!alike(nameOf(item), nameOf(other)) && !alike(nameOf(other), nameOf(item))) continue;
          const [a, b] = [order.get(item) ?? 0, order.get(other) ?? 0];
          pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, a < b ? [item, other] : [other, item]);
        }
      }
    }
  }
  return [...pairs.values()].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function forwards(name: string): string {
  return name;
}

function backwards(name: string): string {
  return [...name].reverse().join('');
}

/** The same characters in another order: 农业农村 and 农村农业. */
export function isReordered(a: string, b: string): boolean {
  return a !== b && a.length === b.length && inOrder(a) === inOrder(b);
}

/** The characters of a name in the order of their code: the same for all names that differ only in order. */
export function inOrder(name: string): string {
  return [...name].sort().join('');
}

/** Whether a name is the other one with characters left out, as an abbreviation leaves them out. */
export function isShortened(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** What stands in the longer of two names and not in the shorter, where it is one piece; null where it is not. */
export function inserted(short: string, long: string): string | null {
  if (short.length >= long.length) return null;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  return head + tail === short.length ? long.slice(head, long.length - tail) : null;
}
