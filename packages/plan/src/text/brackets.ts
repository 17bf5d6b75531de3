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
  const pairs: BracketPair[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (closers[mark]) open.push({ mark, at });
    const opener = openers.get(mark);
    if (!opener) continue;
    const partner = open.map((candidate) => candidate.mark).lastIndexOf(opener);
    const opened = open[partner];
    if (!opened) continue;
    pairs.push({ open: opened.at, close: at });
    open.length = partner;
  }
  const outermost: BracketPair[] = [];
  for (const pair of pairs.sort((a, b) => a.open - b.open)) {
    if (pair.open > (outermost.at(-1)?.close ?? -1)) outermost.push(pair);
  }
  return outermost;
}

function swapped(pairs: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(pairs).map(([opener, closer]) => [closer, opener]));
}
