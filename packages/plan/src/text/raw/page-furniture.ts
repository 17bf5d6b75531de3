import type { Repair } from '../repair.js';
import { withoutWhiteSpace } from '../words.js';
import type { SourceLine } from './source-line.js';

/** A repair with the line of the source in which it begins. */
export interface PlacedRepair {
  readonly repair: Repair;
  readonly line: number;
}

const pageNumber = /^(?:[-–—·]+\d+[-–—·]+|第\d+页(?:共\d+页)?|\d+\/\d+)$/;

const reasons = {
  number: { zh: '独占一行、逐页加一的页码', en: 'A page number: alone on its line, one more on every page' },
  header: { zh: '每页重复的页眉或页脚', en: 'A header or footer that every page repeats' },
};

/**
 * Takes out page numbers, and headers and footers beside them: `- 1 -`, 第 1 页, or a number alone on its line that counts up page by
 * page. A repeated line counts only where it always stands beside a page number.
 */
export function dropPageFurniture(lines: readonly SourceLine[]): { lines: SourceLine[]; repairs: PlacedRepair[] } {
  const words = lines.map(({ text }) => withoutWhiteSpace(text));
  const dropped = new Map<number, Repair>();
  for (const [index, printed] of words.entries()) {
    if (pageNumber.test(printed.normalize('NFKC'))) dropped.set(index, furniture(printed));
  }
  for (const index of countingUp(words)) {
    dropped.set(index, { ...furniture(words[index] ?? ''), reason: reasons.number });
  }
  for (const index of repeated(words, dropped)) {
    dropped.set(index, { ...furniture(words[index] ?? ''), reason: reasons.header });
  }
  const kept: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (dropped.has(index)) continue;
    // The empty lines around a page number say nothing about paragraphs.
    kept.push(dropped.has(index - 1) ? { ...line, afterBlank: false, afterPage: true } : line);
  }
  const repairs = [...dropped].map(([index, repair]) => ({ repair, line: lines[index]?.line ?? 1 }));
  return { lines: kept, repairs };
}

function furniture(printed: string): Repair {
  return { rule: 'page-furniture', printed, edited: '' };
}

/** Lines that are nothing but a number, each one more than the last and some lines below it; fewer than three are no pages. */
function countingUp(words: readonly string[]): number[] {
  const found: number[] = [];
  let next: number | null = null;
  const counts = new Map<string, number>();
  for (const printed of words) if (/^\d{1,4}$/.test(printed)) counts.set(printed, (counts.get(printed) ?? 0) + 1);
  for (const [index, printed] of words.entries()) {
    if (!/^\d{1,4}$/.test(printed) || counts.get(printed) !== 1) continue;
    const apart = index - (found.at(-1) ?? -10) >= 5;
    if (!apart || (next !== null && Number(printed) !== next) || (next === null && Number(printed) > 3)) continue;
    found.push(index);
    next = Number(printed) + 1;
  }
  return found.length >= 3 ? found : [];
}

/** Lines that stand three times or more, every time beside a page number. */
function repeated(words: readonly string[], numbers: ReadonlyMap<number, Repair>): number[] {
  const places = new Map<string, number[]>();
  for (const [index, printed] of words.entries()) {
    if (printed.length <= 60 && !numbers.has(index)) {
      const known = places.get(printed);
      if (known) known.push(index);
      else places.set(printed, [index]);
    }
  }
  // The first page has no number above it.
  const beside = (index: number) => index === 0 || numbers.has(index - 1) || numbers.has(index + 1);
  return [...places.values()].filter((at) => at.length >= 3 && at.every(beside)).flat();
}
