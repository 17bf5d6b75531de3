import { withoutWhiteSpace } from '../words.js';
import { findRepeats, type Repeat } from './find-repeats.js';
import type { PlacedRepair } from './page-furniture.js';
import { type SourceLine, widthOf } from './source-line.js';

/** Puts every heading that was printed four times once into the line in which it begins, also where it goes over several lines. */
export function collapseRepeats(lines: readonly SourceLine[]): { lines: SourceLine[]; repairs: PlacedRepair[] } {
  const words = lines.map(({ text }) => withoutWhiteSpace(text));
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length;
  }
  const text = words.join('');
  const begins = new Set(starts);
  // Words on both sides of a page number are no words in succession: what was printed there could not be named.
  const pages = starts.filter((_, index) => lines[index]?.afterPage);
  const repeats = findRepeats(text, (at) => begins.has(at)).filter(notAcross(pages));
  if (repeats.length === 0) return { lines: [...lines], repairs: [] };

  const result: SourceLine[] = [];
  const repairs: PlacedRepair[] = [];
  let next = 0;
  /** Words of the source that the last repeat has used up. */
  let used = 0;
  for (const [index, line] of lines.entries()) {
    const from = starts[index] ?? 0;
    const to = from + (words[index]?.length ?? 0);
    if ((repeats[next]?.start ?? to) >= to && used <= from) {
      result.push(line);
      continue;
    }
    const continues = used > from;
    const printedFrom = columnsOf(line.text);
    const cut = (start: number, end: number) => line.text.slice(printedFrom(start - from), printedFrom(end - from));
    let kept = '';
    let cursor = Math.min(to, Math.max(from, used));
    let bold = false;
    for (let repeat = repeats[next]; repeat && repeat.start < to; repeat = repeats[++next]) {
      kept += cut(cursor, repeat.start) + repeat.edited;
      bold ||= repeat.start === from;
      const printed = text.slice(repeat.start, repeat.end);
      repairs.push({ repair: { rule: 'fourfold', printed, edited: repeat.edited }, line: line.line });
      cursor = repeat.end;
      used = repeat.end;
    }
    if (cursor < to) kept += cut(cursor, to);
    const last = result.at(-1);
    if (continues && last)
      result[result.length - 1] = { ...last, text: last.text + kept, width: widthOf(last.text + kept) };
    else if (kept !== '') result.push({ ...line, text: kept, width: widthOf(kept), bold });
  }
  return { lines: result, repairs };
}

/** Whether a repeat has none of the places inside; both in the order of the text. */
function notAcross(places: readonly number[]): (repeat: Repeat) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((places[next] ?? end) <= start) next++;
    return (places[next] ?? end) >= end;
  };
}

/** Where the nth character of a line that is no blank stands; for the one behind the last, the line's end. */
function columnsOf(text: string): (nth: number) => number {
  const columns: number[] = [];
  for (let at = 0; at < text.length; at++) if (withoutWhiteSpace(text.charAt(at)) !== '') columns.push(at);
  return (nth) => columns[nth] ?? text.length;
}
