import type { Language, Role } from '@xianxing/plan';
import { counted } from '../words/counted.ts';

/** The words of the pages of actions, tasks and safeguards, and of the tables of targets that units share with them. */
interface TaskWords {
  readonly actions: string;
  readonly intro: (counts: { readonly actions: number; readonly tasks: number }) => string;
  readonly safeguards: string;
  readonly safeguardsIntro: string;
  readonly path: string;
  readonly tasksOf: string;
  readonly said: string;
  readonly became: string;
  readonly inText: (sentence: number) => string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly collective: string;
  readonly targets: string;
  readonly period: string;
  readonly target: string;
  readonly outcome: string;
  readonly inferred: string;
  readonly standsIn: { readonly here: string; readonly table: string; readonly elsewhere: string };
  /** The periods of a recurrent promise: due, fulfilled, failed, unknown. */
  readonly recurring: string;
  readonly noTarget: string;
  readonly due: (total: number) => string;
  readonly notDue: (total: number) => string;
  /** `{0}` is the share met; `{0}` and `{1}` are the two between which it lies. */
  readonly share: string;
  readonly between: string;
  readonly evidence: string;
  readonly neighbours: string;
  readonly previous: string;
  readonly next: string;
}

const zh: TaskWords = {
  actions: '行动',
  intro: ({ actions, tasks }) => `${actions} 项行动，${tasks} 条任务：每条先列原文，再列目标、责任单位和后来怎样。`,
  safeguards: '保障措施',
  safeguardsIntro: '保障措施逐句列出；凡可以核对的承诺，旁边写明后来怎样。',
  path: '所在位置',
  tasksOf: '任务',
  said: '原文',
  became: '后来怎样',
  inText: (sentence) => `全文第 ${sentence} 句`,
  roles: { lead: '牵头', responsible: '负责', participating: '参与' },
  collective: '统称',
  targets: '目标与实际',
  period: '期限',
  target: '目标',
  outcome: '实际与结果',
  inferred: '期限为推定',
  standsIn: { here: '原句', table: '指标表', elsewhere: '全文' },
  recurring: '应有 {0} 期：做到 {1}，未做到 {2}，不明 {3}',
  noTarget: '没有可以核对的目标。',
  due: (total) => `已到期目标 ${total} 个：`,
  notDue: (total) => `未到期目标 ${total} 个：`,
  share: '达到的占 {0}',
  between: '达到的占 {0} 至 {1}，视未知的而定',
  evidence: '依据',
  neighbours: '前后任务',
  previous: '上一条：',
  next: '下一条：',
};

const en: TaskWords = {
  actions: 'Actions',
  intro: ({ actions, tasks }) =>
    `${counted(actions, 'actions')} with ${counted(tasks, 'tasks')}: for each the words of the plan first, then targets, responsible units and what became of them.`,
  safeguards: 'Safeguards',
  safeguardsIntro:
    'The safeguards sentence by sentence; beside each promise that can be checked stands what became of it.',
  path: 'Where this page stands',
  tasksOf: 'Tasks',
  said: 'What the plan says',
  became: 'What became of it',
  inText: (sentence) => `Full text, sentence ${sentence}`,
  roles: { lead: 'Leads', responsible: 'Responsible', participating: 'Takes part' },
  collective: 'collective name',
  targets: 'Targets and what was observed',
  period: 'Period',
  target: 'Target',
  outcome: 'Observed and verdict',
  inferred: 'period inferred',
  standsIn: { here: 'sentence', table: 'table', elsewhere: 'full text' },
  recurring: '{0} periods due: {1} fulfilled, {2} failed, {3} unknown',
  noTarget: 'No target that can be checked.',
  due: (total) => `${counted(total, 'targets')} due:`,
  notDue: (total) => `${total} not due:`,
  share: '{0} met',
  between: 'between {0} and {1} met, depending on the unknown',
  evidence: 'Evidence',
  neighbours: 'Neighbouring tasks',
  previous: 'Previous: ',
  next: 'Next: ',
};

const allWords: Readonly<Record<Language, TaskWords>> = { 'zh-CN': zh, en };

/** The words of these pages in one language. */
export function taskWords(language: Language): TaskWords {
  return allWords[language];
}
