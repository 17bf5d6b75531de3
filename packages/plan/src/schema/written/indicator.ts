import { z } from 'zod';
import { localized, period, quotation, record, words } from '../fields.js';
import { writtenDeclaration } from './declaration.js';
import { writtenTarget } from './target.js';

/** What a file indicators/<id>.yaml holds. */
export const writtenIndicator = record({
  name: localized.describe('Name of the indicator / 指标名称'),
  definition: localized.optional().describe('What is counted, where it needs saying / 计的是什么，须说明时才写'),
  headline: z
    .boolean()
    .optional()
    .describe("Whether it stands in the plan's own table / 是否在计划自己的表里（主要指标）"),
  kind: z
    .enum(['stock', 'flow', 'percentage', 'rank', 'coverage', 'index', 'event', 'periodic'])
    .describe('What sort of number it is / 指标类型'),
  direction: z
    .enum(['higher', 'lower', 'band', 'event', 'none'])
    .describe('Which way is better / 怎样算好：越大、越小、在区间内、发生'),
  unitOfMeasure: record({
    zh: words.describe('Chinese / 中文'),
    en: words.describe('English / 英文'),
    basis: z.enum(['stated', 'inferred']).describe('Whether the plan says it / 计量单位是否由计划写明'),
  }).describe('What the figures are counted in / 计量单位'),
  baseline: record({
    period: period.describe('Period of the baseline / 基期'),
    value: z.number().describe('Value in the unit of measure / 基期值'),
    ...quotation,
  })
    .optional()
    .describe('The value from which progress is measured / 基期'),
  targets: z.array(writtenTarget).describe('What the plan promises / 目标'),
  mentions: z.array(record(quotation)).optional().describe('Other places where the plan speaks of it / 其他提及之处'),
  declaration: writtenDeclaration.optional().describe('What has to be known to calculate with it / 计算口径'),
  note: localized.optional().describe("An editor's remark / 编者说明"),
});

/** What a person types about one indicator. */
export type WrittenIndicator = z.infer<typeof writtenIndicator>;
