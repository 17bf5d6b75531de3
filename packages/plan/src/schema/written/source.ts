import { z } from 'zod';
import { isoDate, localized, record, reference, words } from '../fields.js';

/** One record of sources.yaml, under its key. */
export const writtenSource = record({
  title: localized.describe('Title of the publication / 标题'),
  publisher: localized.describe('Who published it / 发布者'),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'url')
    .describe('Address of the page / 网址'),
  date: isoDate.optional().describe('The day it was published, where the page says / 发布日期'),
  retrieved: isoDate.describe('The day it was read for this project / 访问日期'),
  language: words.describe('Language of its own words, as a BCP 47 tag / 语言'),
  evidence: z.enum(['official', 'press', 'repost', 'third-party']).describe('Evidence grade / 证据等级'),
  note: localized.optional().describe("An editor's remark / 编者说明"),
});

/** What a person types about one source. */
export type WrittenSource = z.infer<typeof writtenSource>;

/** One entry of searches.yaml. */
export const writtenSearch = record({
  indicators: z.array(reference).min(1).describe('Ids of the indicators that were looked for / 检索的指标'),
  where: localized.describe('Where it was looked for / 检索范围'),
  until: isoDate.describe('Until when / 检索截至'),
  result: localized.describe('What was found / 检索结果'),
});

/** What a person types about one search. */
export type WrittenSearch = z.infer<typeof writtenSearch>;
