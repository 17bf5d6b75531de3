import { chineseNumber } from './chinese-number.js';

/** An outline number at the start of a line, and what follows it. */
export interface OutlineNumber {
  /** Its place among all forms: 1 for 第一章, 4 for 一、, 5 for （一）, 6 for 1., 7 for （1）. A plan uses some of them. */
  readonly rank: number;
  /** As printed: `（一）`. */
  readonly printed: string;
  /** Which number it is, from 1. */
  readonly ordinal: number;
  readonly rest: string;
}

// Longer runs of numerals are no outline numbers.
const chinese = '[一二三四五六七八九十百〇零]{1,6}';
const arabic = '[0-9０-９]{1,2}';
// In a function marked as free of effects, so that a bundle that reads no text leaves them out.
const forms: readonly RegExp[] = /* @__PURE__ */ (() => [
  new RegExp(`^第\\s?(${chinese}|${arabic})\\s?[篇编章](?![节程])[、：:]?`),
  new RegExp(`^第\\s?(${chinese}|${arabic})\\s?节(?!课)[、：:]?`),
  new RegExp(`^第\\s?(${chinese}|[0-9０-９]{1,3})\\s?条[、：:]?(?=\\s|[^款例目件路])`),
  new RegExp(`^(${chinese})[、．.]`),
  new RegExp(`^[（(]\\s?(${chinese})\\s?[）)]、?`),
  // Not 1.5 and not a year: at most two digits, and no digit after the point.
  new RegExp(`^(${arabic})[.．、](?![0-9０-９])`),
  new RegExp(`^[（(]\\s?(${arabic})\\s?[）)]、?`),
])();

/** The rank of 第一条: its words are no title. */
export const articleRank = 3;
/** The rank of （一）, below which a numbered line may as well be an item of a list. */
export const bracketedRank = 5;

/** The outline number that a line begins with, in the forms that Chinese official texts use; null where there is none. */
export function parseOutlineNumber(line: string): OutlineNumber | null {
  for (const [index, form] of forms.entries()) {
    const match = form.exec(line);
    if (!match) continue;
    const written = (match[1] ?? '').normalize('NFKC');
    const ordinal = /^[0-9]/.test(written) ? Number(written) : chineseNumber(written);
    if (ordinal === null) return null;
    return { rank: index + 1, printed: match[0].trim(), ordinal, rest: line.slice(match[0].length).trim() };
  }
  return null;
}
