import type { Basis, DataChangeKind, DefinitionMatch, Language, ObservationStatus, RevisedPart } from '@xianxing/plan';
import { counted } from '../words/counted.ts';

/** How many changes of each kind there are. */
export type ChangeCounts = Readonly<Record<DataChangeKind, number>>;

/** The words of the page of changes. */
interface ChangeWords {
  readonly heading: string;
  readonly intro: string;
  readonly counts: (total: number, counts: ChangeCounts) => string;
  readonly none: string;
  readonly kinds: Readonly<Record<DataChangeKind, string>>;
  readonly onDay: (count: number) => string;
  readonly from: (was: string, is: string) => string;
  readonly source: string;
  readonly changed: (parts: string) => string;
  readonly between: string;
  readonly unchanged: string;
  readonly parts: Readonly<Record<RevisedPart, string>>;
  readonly status: Readonly<Record<ObservationStatus, string>>;
  readonly definition: Readonly<Record<DefinitionMatch, string>>;
  readonly periodBasis: Readonly<Record<Basis, string>>;
  readonly nothing: string;
  readonly reason: string;
  readonly before: string;
  readonly after: string;
  readonly feed: string;
}

const zh: ChangeWords = {
  heading: '变更',
  intro:
    '数据的每一次增加、修订和撤回，按本站收录的日期排列，新的在前。收录日期不是来源的发布日期。改过的数不会消失：旧数、新数和缘由都留在这里。',
  counts: (total, { added, revised, withdrawn }) =>
    `共 ${total} 次变更：新增 ${added}，修订 ${revised}，撤回 ${withdrawn}。`,
  none: '还没有收录过任何实际数。',
  kinds: { added: '新增', revised: '修订', withdrawn: '撤回' },
  onDay: (count) => `${count} 次变更`,
  from: (was, is) => `${was} → ${is}`,
  source: '来源',
  changed: (parts) => `改动：${parts}`,
  between: '；',
  unchanged: '再次收录，内容未变',
  parts: {
    value: '数值',
    printed: '原印的数字',
    status: '数的性质',
    evidence: '来源等级',
    definition: '口径',
    periodBasis: '时间的依据',
    occurredOn: '发生日期',
    locator: '出处位置',
    quote: '引文',
    note: '说明',
  },
  status: { final: '最终数', provisional: '初步数', estimated: '估计数', withdrawn: '已撤回' },
  definition: { same: '口径相同', near: '口径相近' },
  periodBasis: { stated: '来源写明', inferred: '推定' },
  nothing: '无',
  reason: '说明',
  before: '此前',
  after: '此后',
  feed: '订阅变更（Atom）',
};

const en: ChangeWords = {
  heading: 'Changes',
  intro:
    'Every addition, revision and withdrawal of data, by the day on which it was recorded here, the newest first. That day is not the day on which the source was published. A figure that was changed does not vanish: what stood before, what stands now and why remain here.',
  counts: (total, { added, revised, withdrawn }) =>
    `${counted(total, 'changes')} in all: ${added} added, ${revised} revised, ${withdrawn} withdrawn.`,
  none: 'No observed figure has been recorded yet.',
  kinds: { added: 'Added', revised: 'Revised', withdrawn: 'Withdrawn' },
  onDay: (count) => counted(count, 'changes'),
  from: (was, is) => `${was} → ${is}`,
  source: 'Source',
  changed: (parts) => `Altered: ${parts}`,
  between: '; ',
  unchanged: 'recorded again, nothing altered',
  parts: {
    value: 'value',
    printed: 'digits as printed',
    status: 'standing of the figure',
    evidence: 'grade of the source',
    definition: 'definition',
    periodBasis: 'ground of the period',
    occurredOn: 'day it happened',
    locator: 'place in the source',
    quote: 'quotation',
    note: 'note',
  },
  status: { final: 'final', provisional: 'provisional', estimated: 'estimated', withdrawn: 'withdrawn' },
  definition: { same: 'same definition', near: 'near definition' },
  periodBasis: { stated: 'stated by the source', inferred: 'inferred' },
  nothing: 'none',
  reason: 'Note',
  before: 'Before',
  after: 'Since then',
  feed: 'Follow the changes (Atom)',
};

const all: Readonly<Record<Language, ChangeWords>> = { 'zh-CN': zh, en };

/** The words of the page of changes in one language. */
export function changeWords(language: Language): ChangeWords {
  return all[language];
}
