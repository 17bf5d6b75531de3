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
  code: {
    zh: '民政部公布的六位行政区划代码，加引号，如 "110000"；全国性的计划写 "100000"',
    en: 'The six digits of the division code (GB/T 2260) in quotes, such as "110000"; "100000" for a national plan',
  },
  dataDate: {
    zh: '数据查到哪一天，如 2019-07-15；还没有数据就写印发之日',
    en: 'Until which day figures were looked for: 2019-07-15; the day of issue where there are none yet',
  },
  jurisdiction: { zh: '写 code 和 name', en: 'Write code and name' },
  status: {
    zh: '写 draft（征求意见）、adopted（已印发）或 superseded（已废止）',
    en: 'Write draft, adopted or superseded',
  },
  statusNote: { zh: '照抄原文的说法，如 zh: 征求意见稿', en: 'Copy the words of the text, such as zh: 征求意见稿' },
  period: {
    zh: '计划期写 start 和 end；目标期写一个时期，如 2021',
    en: 'Write start and end for the years of the plan; one period for a target: 2021',
  },
  unitOfMeasure: {
    zh: '写 zh（如 家）和 basis；表里没有写单位就写 basis: inferred',
    en: 'Write zh (such as 家) and basis; basis: inferred where the text prints no unit',
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
