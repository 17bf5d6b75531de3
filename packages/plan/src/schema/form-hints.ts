import type { Localized } from '../vocabulary/localized.js';

/** What to write instead, by issue code, by key, or by the shape that was expected. */
export const formHints: Readonly<Record<string, Localized>> = {
  'not-a-plain-number': {
    zh: '只写数字，如 380、37.5、-3；没有数据就不写',
    en: 'Write digits only: 380, 37.5, -3. Leave it out where there is no figure',
  },
  'not-a-period': {
    zh: '如 2019、2019-H1、2019-Q3、2019-07、2019-07-15，1—11 月累计写 2019-01..11',
    en: 'Write 2019, 2019-H1, 2019-Q3, 2019-07 or 2019-07-15; January to November is 2019-01..11',
  },
  'not-a-date': { zh: '如 2019-07-15', en: 'Write it as 2019-07-15' },
  'bad-id': {
    zh: '用小写英文字母、数字和连字符，如 high-tech-zone',
    en: 'Use lower-case letters, digits and hyphens: high-tech-zone',
  },
  'period-or-recurrence': {
    zh: '写 period，或写 recurrence（every、from、to）',
    en: 'Write period, or recurrence with every, from and to',
  },
  zh: { zh: '请补上中文', en: 'Write the Chinese text' },
  en: { zh: '请补上英文', en: 'Write the English text' },
  quote: { zh: '请照抄条款中的原话', en: 'Copy the exact words' },
  clause: { zh: '请写条款编号，如 a1t1s2', en: 'Write the id of the clause, such as a1t1s2' },
  source: { zh: '请写 sources.yaml 中的编号', en: 'Write a key of sources.yaml' },
  array: { zh: '请写成列表，每行以“- ”开头', en: 'Write a list, each line with "- "' },
  object: { zh: '请写成“键: 值”的记录', en: 'Write a record of `key: value` lines' },
  string: { zh: '请写文字；纯数字须加引号', en: 'Write words; put quotes around digits' },
  boolean: { zh: '请写 true 或 false', en: 'Write true or false' },
  url: { zh: '请写完整网址，如 https://example.org/page', en: 'Write the whole address: https://example.org/page' },
};
