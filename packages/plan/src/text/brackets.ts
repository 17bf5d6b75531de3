const closers: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '【': '】',
  '〔': '〕',
  '[': ']',
};
const openers = /* @__PURE__ */ swapped(closers);
/** Opens and closes: a copy of a web page often has it for both “ and ”. */
const straight = '"';

/** Where a bracket or quotation opens and closes; both positions are those of the marks themselves. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

/**
 * The outermost pairs of brackets and quotation marks. A mark without its partner is an ordinary character, so that one slip
 * of printing does not swallow the rest of a paragraph.
 */
export function outermostPairs(text: string): BracketPair[] {
  const open: { mark: string; at: number }[] = [];
  /** How many of each mark are open, so that a closer without partner costs nothing. */
  const count = new Map<string, number>();
  const outermost: BracketPair[] = [];
  const change = (mark: string, by: number) => count.set(mark, (count.get(mark) ?? 0) + by);
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const opener = mark === straight ? straight : openers.get(mark);
    if (opener !== undefined && (count.get(opener) ?? 0) > 0) {
      let opened = open.pop();
      while (opened && opened.mark !== opener) {
        change(opened.mark, -1);
        opened = open.pop();
      }
      change(opener, -1);
      if (!opened) continue;
      // Pairs inside this one are no longer outermost.
      while ((outermost.at(-1)?.open ?? -1) > opened.at) outermost.pop();
      outermost.push({ open: opened.at, close: at });
    } else if (closers[mark] !== undefined || mark === straight) {
      open.push({ mark, at });
      change(mark, 1);
    }
  }
  return outermost;
}

function swapped(pairs: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(pairs).map(([opener, closer]) => [closer, opener]));
}
