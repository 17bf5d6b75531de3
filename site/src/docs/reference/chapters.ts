import type { Localized } from '@xianxing/plan';

/** A page of the reference: what is exported under one name of a package, or one part of it. */
export interface Chapter {
  readonly slug: string;
  readonly title: Localized;
  readonly description: Localized;
  /** What an import names. */
  readonly from: string;
  /** The entry file, from the root of the project. */
  readonly entry: string;
  /** Folders and files of the library whose exports stand here, where the entry fills several pages; the nearest counts. */
  readonly floors?: readonly string[];
}

const library = '@xianxing/plan';
const entries = 'packages/plan/src/entry';
const floor = { from: library, entry: `${entries}/index.ts` };

/** The pages of the reference in their order. */
export const chapters: readonly Chapter[] = [
  {
    slug: 'attainment',
    title: { zh: '判断完成情况', en: 'Attainment' },
    description: { zh: '评估、汇总、说明。', en: 'Assess, summarize, explain.' },
    ...floor,
    floors: ['attainment'],
  },
  {
    slug: 'quantities',
    title: { zh: '各项计算', en: 'Quantities' },
    description: {
      zh: '进度、比例、速度、推算，逐项或成列计算。',
      en: 'Progress, ratio, pace, projection; one by one or in columns.',
    },
    ...floor,
    floors: ['attainment/quantities', 'attainment/columns', 'attainment/columns.ts'],
  },
  {
    slug: 'profiles',
    title: { zh: '口径', en: 'Profiles' },
    description: { zh: '本项目的口径与已发表的口径，均为记录。', en: 'Our method and published ones, as records.' },
    ...floor,
    floors: ['attainment/profiles'],
  },
  {
    slug: 'plan',
    title: { zh: '计划与观测值', en: 'Plans and observations' },
    description: {
      zh: '计划的各个名词，观测值，期间与用语。',
      en: 'The nouns of a plan, observations, periods and words.',
    },
    ...floor,
    floors: ['plan', 'observation', 'text', 'vocabulary'],
  },
  {
    slug: 'findings',
    title: { zh: '疑点', en: 'Findings' },
    description: {
      zh: '计划自身文本中的矛盾、缺漏与印误。',
      en: 'What the text of a plan contradicts, leaves out or misprints.',
    },
    ...floor,
    floors: ['finding'],
  },
  {
    slug: 'tables',
    title: { zh: '表格与图的模型', en: 'Models of tables and figures' },
    description: { zh: '供网页和导出文件使用，与语言无关。', en: 'What pages and exports render, in no language yet.' },
    ...floor,
    floors: ['table'],
  },
  {
    slug: 'text',
    title: { zh: '读取文本', en: 'Reading text' },
    description: {
      zh: '由计划的文字得到条款、责任单位与可能的承诺。',
      en: 'From the words of a plan to clauses, responsible units and possible promises.',
    },
    from: `${library}/text`,
    entry: `${entries}/text.ts`,
  },
  {
    slug: 'files',
    title: { zh: '读写数据文件夹', en: 'Data folders' },
    description: { zh: '读取、检查、生成；仅用于 Node。', en: 'Read, check and build; in Node only.' },
    from: `${library}/files`,
    entry: `${entries}/files.ts`,
  },
  {
    slug: 'schema',
    title: { zh: '数据的结构', en: 'Shapes of data' },
    description: {
      zh: '人工填写的文件与公布的文件各是什么结构。',
      en: 'The shapes of what people write and of what is published.',
    },
    from: `${library}/schema`,
    entry: `${entries}/schema.ts`,
  },
  {
    slug: 'export',
    title: { zh: '导出', en: 'Exports' },
    description: { zh: '公布的 JSON 与 CSV 文件。', en: 'The published JSON and CSV files.' },
    from: `${library}/export`,
    entry: `${entries}/export.ts`,
  },
  {
    slug: 'qingyuan',
    title: { zh: '清远的计划', en: 'The plan of Qingyuan' },
    description: { zh: '一个现成的计划及其编号。', en: 'One plan, ready to use, and its ids.' },
    from: '@xianxing/qingyuan',
    entry: 'packages/qingyuan/src/index.ts',
  },
];
