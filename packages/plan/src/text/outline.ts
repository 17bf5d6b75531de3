import { chineseNumber } from './chinese-number.js';

/** An outline number at the start of a line, and what follows it. */
export interface OutlineNumber {
  /** 1 for 一、, 2 for （一）, 3 for 1. */
  readonly level: 1 | 2 | 3;
  /** As printed: `（一）`. */
  readonly printed: string;
  /** Which number it is, from 1. */
  readonly ordinal: number;
  readonly rest: string;
}

const chinese = '[一二三四五六七八九十百〇零]+';
const forms = [
  { level: 1, form: new RegExp(`^(${chinese})[、．.]`) },
  { level: 2, form: new RegExp(`^[（(]\\s*(${chinese})\\s*[）)]、?`) },
  // Not 1.5 and not a year: at most two digits, and no digit after the point.
  { level: 3, form: /^([0-9０-９]{1,2})[.．、](?![0-9０-９])/ },
] as const;

/** The outline number that a line begins with, in the forms that Chinese official texts use; null where there is none. */
export function parseOutlineNumber(line: string): OutlineNumber | null {
  for (const { level, form } of forms) {
    const match = form.exec(line);
    if (!match) continue;
    const ordinal = level === 3 ? Number((match[1] ?? '').normalize('NFKC')) : chineseNumber(match[1] ?? '');
    if (ordinal === null) return null;
    return { level, printed: match[0], ordinal, rest: line.slice(match[0].length).trim() };
  }
  return null;
}
