import { parseOutlineNumber } from '../outline.js';
import type { Paragraph } from './join-lines.js';

const planName = /(?:计划|方案|规划|纲要|意见|办法|措施|要点|清单)$/;
const supplement = /^[（(][^（()）]{1,30}[）)]$/;
const notTitle =
  /(?:政府|办公室|办公厅|委员会|[局厅部院处社会委号日件]|中心|公司|通知|[：:。；，、])$|^附\s?件|^[（(]|^\d|发〔|函〔/;

/**
 * Puts the title of a plan together from its lines: the last line before the first heading that ends with 计划, 方案 and the like, the
 * brackets below it (（2019—2021 年）, （征求意见稿）), and what was broken off before it. A letter above it that quotes the title 《…》
 * says how long it is.
 */
export function mergeTitle(
  paragraphs: readonly Paragraph[],
  wrapped: boolean,
): { paragraphs: Paragraph[]; title: number | null } {
  const first = paragraphs.findIndex(({ text }) => parseOutlineNumber(text) !== null);
  const before = first < 0 ? paragraphs.slice(0, 40) : paragraphs.slice(0, Math.min(first, 200));
  const at = before.map(({ text }) => isTitleLine(text)).lastIndexOf(true);
  const named = before[at];
  if (!named) return { paragraphs: [...paragraphs], title: null };

  let to = at;
  let text = named.text;
  for (let next = before[to + 1]; next && supplement.test(next.text); next = before[++to + 1]) text += next.text;
  let from = at;
  const quoted = before
    .slice(0, at)
    .map((paragraph) => paragraph.text)
    .join('\n');
  for (let steps = 0; steps < 3 && !quoted.includes(`《${core(text)}》`); steps++) {
    const above = before[from - 1];
    if (!above || notTitle.test(above.text) || above.text.length > 60) break;
    const joined = quoted.includes(`《${core(above.text + text)}`);
    if (!joined && !(wrapped && above.text.length >= 8 && !planName.test(core(above.text)))) break;
    text = above.text + text;
    from--;
  }
  const title = { text, line: paragraphs[from]?.line ?? named.line };
  return { paragraphs: [...paragraphs.slice(0, from), title, ...paragraphs.slice(to + 1)], title: from };
}

function isTitleLine(text: string): boolean {
  return text.length <= 80 && !/[。！？：:]/.test(text) && planName.test(core(text)) && !/^关于/.test(text);
}

/** A title without the brackets at its end. */
function core(text: string): string {
  return text.replace(/(?:\s*[（(][^（()）]{0,40}[）)])+$/, '').trim();
}
