import type { Localized } from '../../vocabulary/localized.js';
import type { Reason } from '../../vocabulary/reason.js';

/**
 * Every reason code as a sentence: why there is no number, or what has to be said beside a judgement.
 *
 * @example
 * reasonWords['no-baseline'].en; //=> 'The plan gives no baseline, and none is assumed.'
 */
export const reasonWords: { readonly [Code in Reason]: Localized } = {
  'not-finite': {
    zh: '有一个数不是有限的数，没有用来计算。',
    en: 'One of the numbers is not a finite number and was not calculated with.',
  },
  'no-observation': { zh: '没有可用的数。', en: 'There is no value that can be used.' },
  'no-baseline': { zh: '计划没有给基期的数，也不作假定。', en: 'The plan gives no baseline, and none is assumed.' },
  'target-equals-baseline': {
    zh: '目标等于基期，没有要走的路，进度无从算起。',
    en: 'The target equals the baseline: there is no way to go of which a part could be covered.',
  },
  'target-on-wrong-side': {
    zh: '目标比基期还差，“走了几成”没有意义；是否达到、与目标相差多少照算。',
    en: 'The target is worse than the baseline, so a share of the way means nothing; verdict and margin hold.',
  },
  'expected-equals-baseline': {
    zh: '照计划，到这时还不要求离开起点，因此没有步伐。',
    en: 'The plan expects no change from where it begins by then, so there is no pace.',
  },
  'expected-on-wrong-side': {
    zh: '照计划，到这时允许比起点差，因此没有步伐。',
    en: 'The plan allows a value worse than where it begins by then, so there is no pace.',
  },
  'no-time-span': { zh: '两个数之间没有隔着时间。', en: 'No time lies between the two values.' },
  'not-positive': {
    zh: '只有正数才能这样算，这里有零或负数。',
    en: 'This can be calculated from positive numbers only, and one is zero or negative.',
  },
  'zero-base': { zh: '起点是零，算不出增长率。', en: 'Growth cannot be calculated from zero.' },
  'sign-change': {
    zh: '数由负变正或由正变负，算不出增长率。',
    en: 'Growth cannot be calculated across a change of sign.',
  },
  'too-few-points': { zh: '数太少，不够这样算。', en: 'There are too few values for this.' },
  'already-met': { zh: '已经达到，不再需要更快。', en: 'It is met already; nothing more is required.' },
  'at-target-date': { zh: '已到期限，后面没有时间了。', en: 'The date has come; no time is left.' },
  'no-observed-change': {
    zh: '到现在没有变化，说不出要快几倍。',
    en: 'Nothing has changed so far, so it cannot be said how many times faster it has to go.',
  },
  'opposite-change': {
    zh: '到现在的变化方向相反，说不出要快几倍。',
    en: 'The change so far went the other way, so it cannot be said how many times faster it has to go.',
  },
  'not-for-ranks': {
    zh: '名次取决于别人，不算比率，也不外推。',
    en: 'A rank depends on others: it has no ratio and is not projected.',
  },
  'event-type': {
    zh: '一件事只有做成和没有做成，没有“做了几成”。',
    en: 'An event has happened or it has not; there is nothing between.',
  },
  'yearly-flow': {
    zh: '当年数只属于当年，不能看作正走向另一年的目标。',
    en: 'A yearly figure belongs to its own year and is not on its way to another year’s target.',
  },
  recurrent: {
    zh: '这项承诺逐期判断，多做的一期不能补少做的一期。',
    en: 'This promise is tested period by period; more in one period never makes up for another.',
  },
  'no-target-value': { zh: '目标没有说出一个数。', en: 'The target names no number.' },
  'no-direction': { zh: '没有说大好还是小好。', en: 'Neither more nor less is declared to be better.' },
  'no-expected-value': {
    zh: '计划没有说到这时应有多少。',
    en: 'The plan does not say what is to be reached by then.',
  },
  'value-exceeds-universe': {
    zh: '有一个数大于总数，是错的，没有使用。',
    en: 'A value exceeds the total that it is part of; it is an error and was left out.',
  },
  'series-break': {
    zh: '口径中途改变，前后的数不能相比。',
    en: 'The series was broken in between; values before and after cannot be compared.',
  },
  'no-reference': {
    zh: '缺少用来相比的数（如上一期的实际数）。',
    en: 'The value to compare with is missing, such as that of the period before.',
  },
  'profile-not-applicable': {
    zh: '这种方法不适用于这类指标或目标。',
    en: 'The method is not made for this kind of indicator or target.',
  },
  'past-target-year': {
    zh: '目标年已过，这种方法不再给出结果。',
    en: 'The target year is over, for which the method gives no result.',
  },
  'not-due': { zh: '还没有到期，不判是否达到。', en: 'It is not due yet, so it is not judged.' },
  'equal-but-strict': {
    zh: '恰好等于目标；“超过”不含目标这个数，所以不算达到。',
    en: 'The value equals the target, and “more than” does not include the number itself.',
  },
  'satisfied-at-baseline': {
    zh: '基期时就已经满足这个目标。',
    en: 'The baseline satisfied the target already.',
  },
  'satisfied-later': {
    zh: '后来的数满足目标，但不能顶替到期那一期的数。',
    en: 'A later value satisfies the target; it does not stand in for the value at the date.',
  },
  'shown-later': {
    zh: '期后的来源说仍未做成，可见到期时没有做成。',
    en: 'A source of a later day says that it had not happened by then, so it had not happened at the date.',
  },
  'met-before-date': {
    zh: '到期以前曾经达到，到期时没有。',
    en: 'It was met before the date, but not at the date.',
  },
  'beyond-range': { zh: '超出了目标区间的另一端。', en: 'The value lies beyond the far end of the range.' },
  conflicting: { zh: '不同来源的数不一致。', en: 'Sources disagree on the value.' },
  'rounding-sensitive': {
    zh: '数的末位稍有出入，判断就会不同。',
    en: 'The verdict turns with the rounding of the value.',
  },
  'endpoint-and-slope-disagree': {
    zh: '看首尾两点与看各点连成的趋势，判断不同。',
    en: 'The last value and the trend through all values lead to different verdicts.',
  },
  'period-inferred': {
    zh: '来源没有写明是哪一期的数，由编者推定。',
    en: 'The source does not state the period of the value; an editor concluded it.',
  },
  'near-definition': {
    zh: '来源的口径与计划相近，不完全相同。',
    en: 'What the source counts is near to what the plan counts, not the same.',
  },
  'not-admitted': {
    zh: '不合采用的条件，列出而不采用。',
    en: 'It does not meet the rule by which values are used; it is shown and left out.',
  },
  provisional: { zh: '所用的是初步数。', en: 'The value used is provisional.' },
  estimated: { zh: '所用的是估计数。', en: 'The value used is an estimate.' },
  'baseline-substituted': {
    zh: '这种方法规定的起始年没有数，照它自己的规则改从另一年算起。',
    en: 'There is no value for the year in which the method begins; by its own rule it begins with another.',
  },
  'first-observation-as-baseline': {
    zh: '没有可用的基期的数，照声明的规则以最早的观测值代替。',
    en: 'There is no baseline that can be used; by a declared rule the first observation takes its place.',
  },
  'part-of-year': {
    zh: '只是一年中一段时间的数，不与全年的数相比。',
    en: 'The value is of a part of the year and is not compared with that of a whole year.',
  },
  assumption: { zh: '其中有读者自己假设的数。', en: 'A value assumed by the reader was used.' },
};
