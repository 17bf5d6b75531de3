import { outermostPairs } from './brackets.js';
import { findNumerals } from './numerals.js';

/** What a word promises when the plan's own side says it. */
export type PromiseClass = 'number' | 'coverage' | 'deadline' | 'frequency' | 'definite-result';

/** A word that may promise something, and where it stands. */
export interface PromiseWord {
  readonly words: string;
  readonly index: number;
  readonly class: PromiseClass;
}

// Bounded, so that a hostile run of numerals or blanks is not tried again from each of its characters.
const count = '[0-9０-９〇零一二三四五六七八九十百两半]{1,8}';
const blank = '\\s{0,4}';
const year = '[0-9０-９〇零一二三四五六七八九]{4}';

const promiseForms = /* @__PURE__ */ ((): Readonly<Record<Exclude<PromiseClass, 'number'>, RegExp>> => ({
  coverage: /全?覆盖率?/g,
  deadline: new RegExp(
    `(?:到|至|于|在)${blank}${year}${blank}年(?:底|末|初|年底)?(?:前|之前|以前)?|${year}${blank}年(?:${blank}${count}${blank}月)?(?:底|末|初)?(?:前|之前|以前)` +
      `|${year}${blank}年(?:底|末)|年[底末]前?|(?<!每)${blank}${count}${blank}(?:个月|年)(?:以|之)?内|${count}${blank}年(?:的)?(?:努力|时间)|[本当]年内`,
    'g',
  ),
  frequency: new RegExp(
    `每(?:隔)?${blank}(?:${count})?${blank}个?(?:年度?|季度?|月度?|周|旬|日|天)(?:[底末初])?|${count}${blank}年${count}${blank}次|逐[年月季]|按[年月季]度?|年度|季度(?=[^末]{0,20}一次)`,
    'g',
  ),
  'definite-result':
    /建成(?!后|区)|设立|建立|成立|组建|获(?:得)?批|获(?:得)?[^，。；、]{0,12}?批准|零的突破|上升为|升级为|升格为|列入|纳入|出台|(?<!特)制定|印发|落成|竣工|投产/g,
}))();

const measure =
  /^\s*(?:以上|以内|左右|多|余|个百分点|[家个项位件人名套座处所条亩米吨次辆台间场倍户篇支]|元(?!结构|化|论|文)|公里|平方|百分点|万|亿)/;
const threshold =
  /(?:超过?|突破|达到?|不少于?|不低于|至少|力争|约|前|第|大于|小于|不超过|控制在|增长|提高|提升|下降|降低)\s*$/;
/** How far before and after a number a word of comparison or measure is looked for. */
const reach = 24;
const vague = /^\s*(?:批|系列|定|些|种|方面|步|体|般)/;

/**
 * The words of a sentence that promise something when the plan's own side says them: a number, a coverage, a deadline, a frequency
 * or a definite yes-or-no result. In the order of the text; words inside 《》 are a document's name and promise nothing.
 *
 * A number counts when it is a percentage or a range, when a measure word follows it (50 家) or a word of comparison precedes it
 * (超 50%, 前 3 位). A date, an outline or document number does not, nor a vague 一批 or 一系列.
 *
 * It finds words, not promises: 支持企业建立境外分支机构 holds 建立 and promises nothing definite. So each such sentence is either a
 * target's clause or stands in a list with the reason why it is none.
 *
 * @example
 * findPromiseWords('争取每年吸引 50 家企业落户。').map((word) => word.words); //=> ['每年', '50 家']
 * findPromiseWords('到 2021 年，建成省级高新区。').map((word) => word.class); //=> ['deadline', 'definite-result']
 */
export function findPromiseWords(sentence: string): PromiseWord[] {
  const titles = outermostPairs(sentence).filter((pair) => sentence[pair.open] === '《');
  const found = [...numbers(sentence)];
  for (const [name, form] of Object.entries(promiseForms)) {
    for (const match of sentence.matchAll(form)) {
      found.push({ words: match[0].trim(), index: match.index, class: name as PromiseClass });
    }
  }
  let next = 0;
  return found
    .sort((a, b) => a.index - b.index)
    .filter(({ index }) => {
      while ((titles[next]?.close ?? index) < index) next++;
      return (titles[next]?.open ?? index) >= index;
    });
}

function* numbers(sentence: string): Generator<PromiseWord> {
  for (const numeral of findNumerals(sentence)) {
    if (numeral.class !== null || (numeral.value === null && numeral.range === null)) continue;
    const end = numeral.index + numeral.text.length;
    const after = sentence.slice(end, end + reach);
    const unit = measure.exec(after);
    if (numeral.script === 'chinese' && (!unit || vague.test(after))) continue;
    if (
      !unit &&
      !numeral.percent &&
      !numeral.range &&
      !threshold.test(sentence.slice(Math.max(0, numeral.index - 20), numeral.index))
    )
      continue;
    yield { words: numeral.text + (unit?.[0] ?? ''), index: numeral.index, class: 'number' };
  }
}
