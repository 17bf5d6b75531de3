import type { Language, ResponsibleUnitKind, Role } from '@xianxing/plan';
import { counted } from '../words/counted.ts';

/** The words of the pages of responsible units. */
interface UnitWords {
  /** In the navigation, short. */
  readonly units: string;
  readonly heading: string;
  readonly intro: (counts: { readonly units: number; readonly tasks: number }) => string;
  readonly key: string;
  readonly collective: (names: string) => string;
  readonly collectiveHere: string;
  /** With a key to the marks of the roles that the plan gives. */
  readonly caption: (roles: readonly Role[]) => string;
  readonly kinds: Readonly<Record<ResponsibleUnitKind, string>>;
  /** What a mark in the matrix means. */
  readonly roles: Readonly<Record<Role, string>>;
  readonly tasks: Readonly<Record<Role, (count: number) => string>>;
  readonly alias: string;
  readonly counts: string;
  readonly measure: string;
  readonly targets: Readonly<Record<Role, string>>;
  readonly rows: {
    readonly targets: string;
    readonly due: string;
    readonly metLate: string;
    readonly bounds: string;
    readonly notDue: string;
  };
  /** `{0}` and `{1}` are the shares between which the share met lies. */
  readonly share: string;
  readonly nothingDue: string;
  readonly noAddingUp: string;
  readonly noTasks: string;
}

const marks: Readonly<Record<Role, string>> = { lead: '●', responsible: '◐', participating: '○' };

const zh: UnitWords = {
  units: '单位',
  heading: '责任单位',
  intro: ({ units, tasks }) => `${units} 个责任单位与 ${tasks} 条任务，都照原文的先后排列。`,
  key: '空格为原文没有点名；条数只说明分工，不是排名。',
  collective: (names) => `${names}是统称，原文没有逐一写明是哪些单位，这里也不展开。`,
  collectiveHere: '这是统称，原文没有逐一写明是哪些单位，这里也不展开。',
  caption: (roles) => `责任单位与任务（${roles.map((role) => `${marks[role]} ${zh.roles[role]}`).join('，')}）`,
  kinds: {
    government: '政府部门',
    party: '党委部门',
    park: '园区',
    'task-force': '指挥部',
    media: '媒体',
    collective: '统称',
    other: '其他',
  },
  roles: { lead: '牵头', responsible: '负责', participating: '参与' },
  tasks: {
    lead: (count) => `牵头 ${count} 条任务`,
    responsible: (count) => `负责 ${count} 条任务`,
    participating: (count) => `参与 ${count} 条任务`,
  },
  alias: '原文另作',
  counts: '目标的完成情况',
  measure: '目标数',
  targets: { lead: '牵头任务的目标与实际', responsible: '负责任务的目标与实际', participating: '参与任务的目标与实际' },
  rows: {
    targets: '目标合计',
    due: '已到期',
    metLate: '其中期后达到',
    bounds: '到期目标中达到的占比',
    notDue: '未到期',
  },
  share: '{0} 至 {1}',
  nothingDue: '—',
  noAddingUp:
    '一项指标会同时列在几条任务、几个单位之下，所以各单位的数不能相加；占比的下限把未知的都算作没有达到，上限都算作达到。',
  noTasks: '原文的任务没有点名这个单位。',
};

const en: UnitWords = {
  units: 'Responsible units',
  heading: 'Responsible units',
  intro: ({ units, tasks }) =>
    `${counted(units, 'responsible units')} and ${counted(tasks, 'tasks')}, both in the order of the plan.`,
  key: 'An empty cell: the plan does not name the unit. The counts say how work is shared; they are no ranking.',
  collective: (names) =>
    `Collective names (${names}) are kept as one: the plan does not say which organisations are meant, and neither does this site.`,
  collectiveHere:
    'This is a collective name: the plan does not say which organisations are meant, and neither does this site.',
  caption: (roles) =>
    `Responsible units and tasks (${roles.map((role) => `${marks[role]} ${en.roles[role]}`).join(', ')})`,
  kinds: {
    government: 'government',
    party: 'Party',
    park: 'park',
    'task-force': 'headquarters',
    media: 'media',
    collective: 'collective',
    other: 'other',
  },
  roles: { lead: 'leads', responsible: 'is responsible', participating: 'takes part' },
  tasks: {
    lead: (count) => `Leads ${counted(count, 'tasks')}`,
    responsible: (count) => `Responsible for ${counted(count, 'tasks')}`,
    participating: (count) => `Takes part in ${counted(count, 'tasks')}`,
  },
  alias: 'also printed as',
  counts: 'How the targets stand',
  measure: 'Number of targets',
  targets: {
    lead: 'Targets of the tasks it leads, and what was observed',
    responsible: 'Targets of the tasks it is responsible for, and what was observed',
    participating: 'Targets of the tasks it takes part in, and what was observed',
  },
  rows: {
    targets: 'Targets in all',
    due: 'Due',
    metLate: 'of which met after the date',
    bounds: 'Share met of those due',
    notDue: 'Not due',
  },
  share: '{0} to {1}',
  nothingDue: '—',
  noAddingUp:
    'An indicator stands under every task and unit that it belongs to, so the numbers of several units do not add up. The lower end of the share takes all unknown targets as not met, the upper end as met.',
  noTasks: 'No task of the plan names this unit.',
};

const allWords: Readonly<Record<Language, UnitWords>> = { 'zh-CN': zh, en };

/** The words of these pages in one language. */
export function unitWords(language: Language): UnitWords {
  return allWords[language];
}
