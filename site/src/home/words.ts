import type { Language } from '@xianxing/plan';
import { counted } from '../words/counted.ts';
import type { LeadCounts } from './lead-counts.ts';
import type { VerdictsWords } from './verdicts-text.ts';

/** One of the figures of the first page: what is counted. */
type FigureName = 'tasks' | 'promises' | 'responsibleUnits' | 'sources';

/** The words of the first page. */
interface HomeWords {
  readonly what: string;
  readonly counts: (counts: LeadCounts, targets: number) => string;
  /** What follows: how these targets stand. */
  readonly verdicts: VerdictsWords;
  readonly figures: (counts: LeadCounts) => Readonly<Record<FigureName, string>>;
  readonly read: string;
  readonly changes: string;
  readonly allChanges: string;
}

const zh: HomeWords = {
  what: '一份行动计划说了什么，做到没有，凭什么这样说。本站由民间独立整理，与任何政府机关无关；所据文本是征求意见稿，正式印发的内容可能不同。',
  counts: ({ actions, safeguards, headlineIndicators }, targets) =>
    `全文分 ${actions} 项行动、${safeguards} 项保障措施；${headlineIndicators} 项主要指标逐年定了 ${targets} 个目标，`,
  verdicts: {
    all: '均已到期：{1} 个达到，{2} 个未达，{3} 个没有可用的公开数字。',
    some: '{0} 个已到期：{1} 个达到，{2} 个未达，{3} 个没有可用的公开数字。',
  },
  figures: () => ({
    tasks: '条任务',
    promises: '项可核对的承诺',
    responsibleUnits: '个责任单位',
    sources: '个数据来源',
  }),
  read: '全文与进展对照',
  changes: '最近变更',
  allChanges: '全部变更',
};

const en: HomeWords = {
  what: 'What an action plan promised, what became of it, and on what evidence. Made independently, with no tie to any government body; the text is a draft for comment, and what was finally issued may differ.',
  counts: ({ actions, safeguards, headlineIndicators }, targets) =>
    `The text has ${counted(actions, 'actions')} and ${counted(safeguards, 'safeguards')}; ${counted(headlineIndicators, 'main indicators')} with ${counted(targets, 'yearly targets')}, `,
  verdicts: {
    all: 'all due: {1} met, {2} not met, {3} without a public figure that can be used.',
    some: '{0} due: {1} met, {2} not met, {3} without a public figure that can be used.',
  },
  figures: ({ tasks, promises, responsibleUnits, sources }) => {
    const thing = (count: number, things: string) => counted(count, things).replace(/^\d+ /, '');
    return {
      tasks: thing(tasks, 'tasks'),
      promises: thing(promises, 'checkable promises'),
      responsibleUnits: thing(responsibleUnits, 'responsible units'),
      sources: thing(sources, 'sources of data'),
    };
  },
  read: 'Full text beside progress',
  changes: 'Latest changes',
  allChanges: 'All changes',
};

const allWords: Readonly<Record<Language, HomeWords>> = { 'zh-CN': zh, en };

/** The words of the first page in one language. */
export function homeWords(language: Language): HomeWords {
  return allWords[language];
}
