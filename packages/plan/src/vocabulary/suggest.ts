/**
 * The known name nearest to what somebody wrote, for "Did you mean …", or one that begins so; null where nothing is near enough.
 *
 * @example
 * nearest('high-tech-enterprise', ['high-tech-enterprises', 'incubators']); //=> 'high-tech-enterprises'
 */
export function nearest(written: string, known: readonly string[]): string | null {
  const begun = () => known.find((name) => written.length > 2 && name.startsWith(written));
  return nearestSpelling(written, known) ?? begun() ?? null;
}

/** The known name that is spelled most nearly so; null where nothing is near enough. */
export function nearestSpelling(written: string, known: readonly string[]): string | null {
  const near = known
    .map((name) => [editDistance(written, name), name] as const)
    .filter(([distance]) => distance <= Math.max(2, written.length * 0.4));
  return near.sort(([a], [b]) => a - b)[0]?.[1] ?? null;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from(`${b} `, (_, index) => index);
  for (const letter of a) {
    let [left, corner] = [Infinity, Infinity];
    row = row.map((above, index) => {
      left = Math.min(above, left, corner + Number(letter !== b[index - 1]) - 1) + 1;
      corner = above;
      return left;
    });
  }
  return row.at(-1) ?? 0;
}
