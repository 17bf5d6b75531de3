import { parseOutlineNumber } from './outline.js';

/** What a general rule can say about a numeral. */
export type NumeralClass = 'outline' | 'date' | 'document-number' | 'name';

interface Value {
  readonly value: number | null;
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** No rule looks further, so that a long paragraph is not read again for every numeral. */
const reach = 40;

/**
 * The class of the numeral `printed` at `index`; null where no general rule tells.
 *
 * @param outlineEnd - Where the outline number ends that the text begins with: {@link endOfOutlineNumber}.
 */
export function classifyNumeral(
  text: string,
  index: number,
  printed: string,
  number: Value,
  outlineEnd: number,
): NumeralClass | null {
  const before = text.slice(Math.max(0, index - reach), index);
  const after = text.slice(index + printed.length, index + printed.length + reach);
  if (index + printed.length <= outlineEnd) return 'outline';
  if (isDocumentNumber(before, after)) return 'document-number';
  if (isDate(before, after, number)) return 'date';
  return /[A-Za-z]$/.test(before) ? 'name' : null;
}

/** Where the outline number ends that a text begins with; 0 where it begins with none. */
export function endOfOutlineNumber(text: string): number {
  const start = text.length - text.trimStart().length;
  const outline = parseOutlineNumber(text.slice(start, start + reach));
  return outline === null ? 0 : start + outline.printed.length;
}

/** The year and the number of 〔2019〕1 号, in any of the brackets that are used for it. */
function isDocumentNumber(before: string, after: string): boolean {
  return (
    (/[〔［[（(]$/.test(before) && /^[〕］\]）)]\s*第?\s*[0-9０-９]+\s*号/.test(after)) ||
    (/[〔［[（(][0-9０-９]{4}[〕］\]）)]\s*第?\s*$/.test(before) && /^\s*号/.test(after))
  );
}

/** A year, month or day, or a stretch of years (三年内). 每三年 and 每半年 are frequencies, not dates. */
function isDate(before: string, after: string, { value, range }: Value): boolean {
  if (/每\s*$/.test(before)) return false;
  if (/[上下]$/.test(before) && /^年/.test(after) && value === 0.5) return true;
  if (/^\s*年/.test(after)) return isYears(value) || (range !== null && isYears(range.low) && isYears(range.high));
  if (/年\s*$/.test(before) && /^\s*月/.test(after)) return true;
  if (/^\s*月(?!度)/.test(after)) return value !== null && value >= 1 && value <= 12;
  return /月\s*$/.test(before) && /^\s*日/.test(after);
}

function isYears(value: number | null): boolean {
  return (
    value !== null && Number.isInteger(value) && ((value >= 1 && value <= 100) || (value >= 1900 && value <= 2200))
  );
}
