import { z } from 'zod';
import type { IssueCode } from '../../plan/issue-codes.js';
import { isoDate, period, record, words } from '../fields.js';
import { isPlainNumber } from '../plain-number.js';

const notPlain: IssueCode = 'not-a-plain-number';

/** One row of observations/<id>.csv; every cell is text. */
export const writtenObservation = record({
  period: period.describe('2019, 2019-H1, 2019-Q3, 2019-07, 2019-07-15, or from January on 2019-01..11 / 时期'),
  value: z
    .string()
    .refine(isPlainNumber, { params: { code: notPlain } })
    .describe(
      'A plain number with the digits that the source printed; events are 0 or 1 / 数，照来源的写法；是否发生的写 0 或 1',
    ),
  status: z.enum(['final', 'provisional', 'estimated', 'withdrawn']).describe('How final the value is / 数据状态'),
  evidence: z.enum(['official', 'press', 'repost', 'third-party']).describe('Evidence grade / 证据等级'),
  definition: z
    .enum(['same', 'near'])
    .describe('Whether the source counts what the plan counts / 来源所计的是否就是计划所计的'),
  periodBasis: z.enum(['stated', 'inferred']).describe('Whether the source states the period / 时期是否由来源写明'),
  occurredOn: z
    .union([z.literal(''), isoDate])
    .describe('The day an event happened, where known / 发生的日期，知道才写'),
  source: words.describe('Key in sources.yaml / 来源编号'),
  locator: z.string().describe('Where in the source / 出处位置'),
  quote: words.describe("The source's own words that hold the value / 来源原文"),
  recorded: isoDate.describe('The day this row was recorded here / 收录日期'),
  noteZh: z.string().describe('Remark in Chinese, or blank / 中文说明，可以不写'),
  noteEn: z.string().describe('Remark in English, or blank / 英文说明，可以不写'),
});

/** What a person types in one row of observations. */
export type WrittenObservation = z.infer<typeof writtenObservation>;

/** The columns of observations/<id>.csv, in order. */
export const observationColumns: readonly string[] = Object.keys(writtenObservation.shape);
