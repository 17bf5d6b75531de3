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
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(written.length * 0.4)) + 1;
  for (const name of known) {
    const distance = editDistance(written, name);
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from(`${b} `, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const substituted = (row[j] ?? 0) + Number(a[i] !== b[j]);
      next.push(Math.min(substituted, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
