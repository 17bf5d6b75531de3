import type { IndicatorKind } from '../../plan/indicator.js';
import type { Plan } from '../../plan/plan.js';
import type { Target } from '../../plan/target.js';
import { findNumerals } from '../../text/numerals.js';
import type { Found } from '../finding.js';
import { absent, quoted } from '../sides.js';

/**
 * Promises of a level to be reached (达到 100 套) that name no level to start from, so that nobody can say how far the way is. What is
 * to be built, held or recruited counts from nothing and needs no start, nor does what is promised afresh for every year. Another indicator of
 * the same name may give the start.
 *
 * @example
 * const promise = { period: '2023', recurrence: null, operator: '>=', value: 70, clause: 'a1t1s1', quote: '入口比例达到 70%' };
 * const entrances = { id: 'entrances', name: { zh: '入口比例', en: 'Entrances' }, kind: 'percentage', baseline: null, targets: [promise] };
 * baselineMissing({ indicators: { entrances } }).map(({ sides }) => sides[0].quote); //=> ['入口比例达到 70%']
 */
export function baselineMissing({ indicators }: Pick<Plan, 'indicators'>): Found[] {
  const all = Object.values(indicators);
  const started = new Set(all.filter(({ baseline }) => baseline !== null).map(({ name }) => name.zh));
  return all.flatMap((indicator) => {
    const { id, name, kind, targets } = indicator;
    const promise = !started.has(name.zh) && levels.has(kind) ? targets.find(reachesLevel) : undefined;
    if (promise === undefined) return [];
    return [
      {
        indicator: id,
        sides: [quoted(promise), absent(null, { zh: '全文没有写起点（基期值）', en: 'The text names no baseline' })],
        says: {
          zh: `写了“${name.zh}”要达到的数，没有写从多少起步。`,
          en: `The text says what “${name.en}” is to reach, but not where it starts.`,
        },
        resolve: {
          zh: '写明基期的年份和数值，或列入年度分解表。',
          en: 'Give a base year and its value, or a row in the table of yearly targets.',
        },
      },
    ];
  });
}

const levels: ReadonlySet<IndicatorKind> = new Set(['stock', 'percentage', 'rank', 'index']);

/** Words of doing, after which what is counted is new; what holds 原则上 is a standard for each. */
const doing =
  /新增|新建|新引进|实施|建成|建设|建立|开展|引进|培育|举办|完成|吸引|创建|组建|打造|推广|制定|发布|上线|集聚|转化|选择|遴选|选树|选派|评选|认定|招聘|改造|修复|原则上/;

function reachesLevel({ recurrence, operator, quote }: Target): boolean {
  const number = operator !== 'increase' && operator !== 'decrease' && operator !== 'improve';
  return recurrence === null && number && !doing.test(quote) && findNumerals(quote).some((one) => one.class === null);
}
