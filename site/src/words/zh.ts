import { counted } from '../progress/counted.ts';
import { zhPeriod } from './period-words.ts';
import type { Words } from './words-shape.ts';

/** The site in Chinese. */
export const zhWords: Words = {
  site: {
    name: '先行',
    seal: '先',
    unofficial: '独立整理，非官方',
    dataUntil: (date) => `数据截至 ${date}`,
    skip: '跳到正文',
    navigation: '网站导航',
    language: '中文',
    description: (plan) => `${plan}：全文，以及每项承诺后来怎样。独立整理，非官方。`,
  },
  nav: { progress: '指标', units: '单位', sources: '来源' },
  footer: { data: '下载数据（JSON）' },
  notFound: { heading: '没有这一页', advice: '网址可能有误，或这一页已经移走。', home: '回到首页' },
  lead: {
    counts: ({ actions, tasks, safeguards, responsibleUnits, headlineIndicators, promises }) =>
      `${actions} 项行动、${tasks} 条任务、${safeguards} 项保障措施、${responsibleUnits} 个责任单位；全文共有 ${promises} 项可以核对的承诺，其中 ${headlineIndicators} 项主要指标逐年定了目标。`,
    verdicts: ({ total, notDue, met, notMet, unknown }) =>
      `这 ${total} 个年度目标${notDue === 0 ? '均已到期' : `中 ${total - notDue} 个已到期`}：${met} 个达到，${notMet} 个未达，${unknown} 个没有可用的公开数字。`,
  },
  progress: {
    heading: '主要指标',
    caption: '逐年目标与实际',
    indicator: '指标',
    baseline: '基期',
    target: '目标',
    outcome: '实际',
    noTarget: '未定目标',
    year: zhPeriod,
    count: (state, count) => `${state} ${count}`,
    yearly: '当年数',
    inferredUnit: '单位为推定',
    inferredPeriod: '年份为推定',
    alsoPromised: '正文另作',
    at: '{0} {1}',
    happenedAt: '{0}{1}',
    baselineOf: (period, value) => `${zhPeriod(period)}基期 ${value}`,
    other: '另有来源作 {1}',
    near: '相近口径 {1}，不计入',
    later: '期后：{0} {1}',
    conflict: { 'same-verdict': '来源不一，结论相同', 'other-verdict': '来源不一，结论因之而异' },
    assumption: '假设',
    happened: (yes) => (yes ? '已实现' : '尚未实现'),
    withUnit: counted,
    rank: (value) => `第 ${value} 位`,
    comma: '，',
    colon: '：',
    list: '、',
    reading: (searchedUntil) =>
      `“未见公开数”指${searchedUntil === null ? '' : `检索至 ${searchedUntil} `}没有找到公开的数字，不等于零，也不等于未达。相近口径的数照列，不据以判断。`,
  },
  unknown: {
    noFigure: '未见公开数',
    nearOnly: '未知，仅见相近口径',
    conflicting: '未知，来源不一',
    undecided: '未知',
  },
  text: {
    by: (period, inferred) => `到 ${zhPeriod(period)}${inferred ? '（推定）' : ''}`,
    span: (from, to, inferred) => `${zhPeriod(from)}至 ${zhPeriod(to)}${inferred ? '（推定）' : ''}`,
  },
  evidence: {
    heading: '来源',
    intro: '每个实际数都出自下列来源，并附原话。没有列出的，就是没有找到。',
    number: (number) => `[${number}]`,
    undated: '未注日期',
    published: (date) => `发布于 ${date}`,
    retrieved: (date) => `查阅于 ${date}`,
    recorded: (date) => `记录于 ${date}`,
    inferredPeriod: '年份为推定',
    nearDefinition: '口径相近而不同，不计入判断',
    status: { provisional: '初步数', estimated: '估计数', withdrawn: '已撤回' },
    searches: '查过什么',
    searchedUntil: (date) => `检索至 ${date}`,
    of: (names) => `指标：${names}`,
  },
};
