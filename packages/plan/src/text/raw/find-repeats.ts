import { parseOutlineNumber } from '../outline.js';

/** Words that an extraction printed several times in succession: `printed` from `start` to before `end` stands for `edited`. */
export interface Repeat {
  readonly start: number;
  readonly end: number;
  readonly edited: string;
}

/** A piece that stands several times in succession; `slack` characters more repeat as well. */
interface Run {
  readonly period: number;
  readonly times: number;
  readonly end: number;
  readonly slack: number;
}

const longestPiece = 80;
const han = /\p{Script=Han}/u;

/**
 * Finds bold headings that an extraction printed four times, in whatever pieces: 一一一一、目标目标目标目标. A piece that stands more than
 * four times (a row of dots, a cheer) is none, nor digits (10000) or stops alone.
 *
 * @param text - Words without white space.
 * @param startsLine - Whether a place begins a line of the source.
 */
export function findRepeats(text: string, startsLine: (at: number) => boolean): Repeat[] {
  const found: Repeat[] = [];
  let at = 0;
  while (at < text.length) {
    const run = runAt(text, at);
    const later = run === null ? null : laterStart(at, run, startsLine);
    if (run === null) at++;
    else if (later !== null) at = later;
    else if (run.times !== 4) at = Math.max(at + 1, run.end - run.period);
    else {
      const chain = chainFrom(text, at, startsLine);
      const start = withPrefix(text, at, startsLine);
      if (!isHeading(chain.pieces, startsLine(start))) at++;
      else {
        found.push({ start, end: chain.end, edited: text.slice(start, at) + chain.pieces.join('') });
        at = chain.end;
      }
    }
  }
  return found;
}

/** A stop before the heading and one at its end also repeat as one piece: then the heading begins where its line does. */
function laterStart(at: number, run: Run, startsLine: (at: number) => boolean): number | null {
  if (startsLine(at)) return null;
  for (let start = at + 1; start <= at + run.slack; start++) if (startsLine(start)) return start;
  return null;
}

/** A heading that goes over a line's end is one; the number of another heading begins a new chain. */
function chainFrom(text: string, from: number, startsLine: (at: number) => boolean): { pieces: string[]; end: number } {
  const pieces: string[] = [];
  let end = from;
  for (;;) {
    const run = runAt(text, end);
    if (run?.times !== 4 || (end > from && startsLine(end) && startsNumber(text, end))) return { pieces, end };
    pieces.push(text.slice(end, end + run.period));
    end = run.end;
  }
}

function startsNumber(text: string, from: number): boolean {
  let start = '';
  for (let end = from; start.length < 6; ) {
    const run = runAt(text, end);
    if (run?.times !== 4) break;
    start += text.slice(end, end + run.period);
    end = run.end;
  }
  return parseOutlineNumber(start) !== null;
}

/** The shortest piece that stands at least four times from here, and how often it does. */
function runAt(text: string, at: number): Run | null {
  const most = Math.min(longestPiece, (text.length - at) >> 2);
  const first = text.charCodeAt(at);
  for (let period = 1; period <= most; period++) {
    if (text.charCodeAt(at + period) !== first || text.charCodeAt(at + 2 * period) !== first) continue;
    let end = at + period;
    while (end < text.length && text.charCodeAt(end) === text.charCodeAt(end - period)) end++;
    const times = Math.floor((end - at) / period);
    if (times >= 4) return { period, times, end: at + times * period, slack: (end - at) % period };
  }
  return null;
}

/** A bold heading begins a line; a sentence that says something four times does not. */
function isHeading(pieces: readonly string[], atLineStart: boolean): boolean {
  return atLineStart && pieces.some((piece) => hanIn(piece) >= 2);
}

function hanIn(piece: string): number {
  return [...piece].filter((character) => han.test(character)).length;
}

/** With the beginning of an outline number that was printed once: the 4 of 4.... */
function withPrefix(text: string, at: number, startsLine: (at: number) => boolean): number {
  for (let start = at; start >= Math.max(0, at - 4); start--) {
    if (!startsLine(start)) continue;
    return /^[（(]?[一二三四五六七八九十\d]{0,3}[.．、）)]?$/.test(text.slice(start, at)) ? start : at;
  }
  return at;
}
