const plain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Whether the text is a number as data files write it: digits, one point at most, a minus sign at most. */
export function isPlainNumber(text: string): boolean {
  return plain.test(text) && !/^-0(?:\.0+)?$/.test(text);
}

/**
 * The plain form of a number that somebody wrote in another way, or null where there is none to be seen.
 *
 * @example
 * plainNumberOf('4,08'); //=> '4.08'
 * plainNumberOf('１,４００'); //=> '1400'
 */
export function plainNumberOf(written: string): string | null {
  const halfWidth = written.normalize('NFKC').replace(/\s+/g, '').replace(/，/g, ',').replace(/−/g, '-');
  const numbers = halfWidth.match(/-?[\d.,]*\d[\d.,]*(?:e[+-]?\d+)?/gi) ?? [];
  const [only] = numbers;
  if (numbers.length !== 1 || only === undefined) return null;
  const withoutGroups = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(only)
    ? only.replace(/,/g, '')
    : only.replace(/,/g, '.');
  const value = Number(withoutGroups);
  if (!Number.isFinite(value)) return null;
  const trimmed = withoutGroups.replace(/^(-?)0+(?=\d)/, '$1');
  if (isPlainNumber(trimmed)) return trimmed;
  const rewritten = String(value === 0 ? 0 : value);
  return isPlainNumber(rewritten) ? rewritten : null;
}
