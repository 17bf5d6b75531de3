import type { Doubt } from '../../text/candidates/candidate.js';
import type { Localized } from '../../vocabulary/localized.js';

/** What a person has to look at, for each reason to doubt. */
export const doubtWords: { readonly [Reason in Doubt]: Localized } = {
  'bare-number': { zh: '原文没有“以上”“超”等词，按“至少”理解', en: 'no word of comparison; read as at least' },
  about: { zh: '原文是约数', en: 'the text says about' },
  'no-date': { zh: '原文没有写期限', en: 'the text names no date' },
  'date-above': { zh: '期限写在前面的句子里', en: 'the date stands in a sentence before' },
  'date-in-bracket': { zh: '期限写在责任单位旁边', en: 'the date stands beside who is responsible' },
  'date-unclear': { zh: '期限由“几年内”等说法推出', en: 'the date follows from words such as within three years' },
  range: { zh: '区间：下限够不够算达到', en: 'a range: does its lower end suffice' },
  growth: { zh: '这是增长或下降的幅度，不是水平', en: 'a growth or fall, not a level' },
  doubling: { zh: '翻番：数值是倍数，须有基期', en: 'a doubling: the value is a multiple and needs a baseline' },
  improvement: { zh: '改善幅度：与什么相比', en: 'a change: against what is it measured' },
  coverage: { zh: '全覆盖按 100% 理解，总数没有写', en: 'full coverage is read as 100%; the total is not stated' },
  once: { zh: '没有写次数，按每期一次理解', en: 'no number of times; read as once each time' },
  'other-rhythm': {
    zh: '原文的周期（如每两年、每周）这里没有写法，须由人改',
    en: 'a rhythm that has no form here, such as every two years; to be changed by a person',
  },
  each: { zh: '“每个”说的是每个对象各多少', en: 'so many for each of them, not in all' },
  encouraged: {
    zh: '“支持”“鼓励”“推动”：是不是计划自己的承诺',
    en: 'supported or encouraged: is it a promise of the plan itself',
  },
  'in-principle': { zh: '“原则上”', en: 'in principle' },
  'second-number': { zh: '同一句中另有一个数', en: 'another number stands in the same words' },
  event: { zh: '是否发生：看什么算达到', en: 'yes or no: what counts as done' },
  'no-unit': { zh: '数字后没有认得的量词', en: 'no known measure word after the number' },
};
