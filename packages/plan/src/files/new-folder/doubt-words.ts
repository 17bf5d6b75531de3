import type { Doubt } from '../../text/candidates/candidate.js';

/** What a person has to look at, for each reason to doubt; zh / en. */
export const doubtWords: { readonly [Reason in Doubt]: string } = {
  'bare-number': '原文没有“以上”“超”等词，按“至少”理解 / no word of comparison; read as at least',
  about: '原文是约数 / the text says about',
  'no-date': '原文没有写期限 / the text names no date',
  'date-above': '期限写在前面的句子里 / the date stands in a sentence before',
  'date-in-bracket': '期限写在责任单位旁边 / the date stands beside who is responsible',
  'date-unclear': '期限由“几年内”等说法推出 / the date follows from words such as within three years',
  range: '区间：下限够不够算达到 / a range: does its lower end suffice',
  growth: '这是增长或下降的幅度，不是水平 / a growth or fall, not a level',
  doubling: '翻番：数值是倍数，须有基期 / a doubling: the value is a multiple and needs a baseline',
  improvement: '改善幅度：与什么相比 / a change: against what is it measured',
  coverage: '全覆盖按 100% 理解，总数没有写 / full coverage is read as 100%; the total is not stated',
  once: '没有写次数，按每期一次理解 / no number of times; read as once each time',
  'other-rhythm':
    '原文的周期（如每两年、每周）这里没有写法，须由人改 / a rhythm that has no form here, such as every two years; to be changed by a person',
  each: '“每个”说的是每个对象各多少 / so many for each of them, not in all',
  encouraged: '“支持”“鼓励”“推动”：是不是计划自己的承诺 / supported or encouraged: is it a promise of the plan itself',
  'in-principle': '“原则上” / in principle',
  'second-number': '同一句中另有一个数 / another number stands in the same words',
  event: '是否发生：看什么算达到 / yes or no: what counts as done',
  'no-unit': '数字后没有认得的量词 / no known measure word after the number',
};
