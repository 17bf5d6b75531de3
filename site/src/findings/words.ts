import type { FindingSeverity, Language } from '@xianxing/plan';

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<FindingSeverity, number>>;

/** The words of the page of findings. */
interface FindingWords {
  readonly heading: string;
  readonly intro: string;
  readonly notMeant: string;
  readonly counts: (total: number, counts: FindingCounts) => string;
  readonly none: string;
  readonly severities: Readonly<Record<FindingSeverity, { readonly name: string; readonly meaning: string }>>;
  readonly ofRule: (count: number) => string;
  readonly titleOfPlan: string;
  readonly missing: string;
  readonly compare: string;
  readonly resolve: string;
  readonly notes: string;
  readonly rule: string;
  readonly mistake: string;
  readonly report: string;
  readonly list: string;
  readonly colon: string;
}

const zh: FindingWords = {
  heading: '疑点',
  intro: '计划原文里前后矛盾、缺少交代或用字可疑的地方，由程序按固定的规则逐条查出。相关的原话并列，各自连到出处。',
  notMeant:
    '疑点只就文字而言，不评价人，也不说事情做得好坏。它不是指责，也不等于错误：有的可能另有文件说明，有的正是征求意见时要补的。这里没有列出的，也不等于没有问题。',
  counts: (total, { contradiction, gap, slip }) =>
    `现有 ${total} 处：矛盾 ${contradiction} 处，缺漏 ${gap} 处，疑误 ${slip} 处。`,
  none: '现有的规则没有查出疑点。',
  severities: {
    contradiction: { name: '矛盾', meaning: '两处不能同时照办，或者数字与自己的目标相反。' },
    gap: { name: '缺漏', meaning: '少了一样东西，补上才能判断做没做到，或由谁来做。' },
    slip: { name: '疑误', meaning: '名称、序号或用字似有差错，意思仍看得出来。' },
  },
  ofRule: (count) => `${count} 处`,
  titleOfPlan: '标题',
  missing: '缺',
  compare: '对照',
  resolve: '怎样消除',
  notes: '校注',
  rule: '规则',
  mistake: '某一条说得不对？请告诉我们是哪一条、错在哪里：规则会改，同类的判断也会一起改。',
  report: '怎样指出错误',
  list: '、',
  colon: '：',
};

const en: FindingWords = {
  heading: 'Findings',
  intro:
    'Places where the plan’s own text contradicts itself, leaves something out or seems misprinted, found by a program that follows fixed rules. The words in question stand side by side, each with a link to its place.',
  notMeant:
    'A finding is about words. It judges no person and says nothing of how the work went. It is no accusation and need not be an error: another document may explain it, and a draft for comment is there to be completed. What is not listed here is not therefore free of faults.',
  counts: (total, { contradiction, gap, slip }) =>
    `There are ${total}: contradictions ${contradiction}, gaps ${gap}, slips ${slip}.`,
  none: 'The present rules find nothing.',
  severities: {
    contradiction: {
      name: 'Contradictions',
      meaning: 'Two places cannot both be followed, or a number speaks against its own aim.',
    },
    gap: {
      name: 'Gaps',
      meaning:
        'Something is left out that is needed to judge whether a promise was kept, or to know who is to keep it.',
    },
    slip: {
      name: 'Slips',
      meaning: 'A name, a number of the outline or a word seems misprinted; what is meant can be made out.',
    },
  },
  ofRule: (count) => `${count}`,
  titleOfPlan: 'Title',
  missing: 'Missing',
  compare: 'Compare',
  resolve: 'What would resolve it',
  notes: 'Editor’s notes',
  rule: 'Rule',
  mistake:
    'Is one of them wrong? Please say which, and what is wrong with it: the rule will be mended, and with it every finding of its kind.',
  report: 'How to report a mistake',
  list: ', ',
  colon: ': ',
};

const all: Readonly<Record<Language, FindingWords>> = { 'zh-CN': zh, en };

/** The words of the page of findings in one language. */
export function findingWords(language: Language): FindingWords {
  return all[language];
}
