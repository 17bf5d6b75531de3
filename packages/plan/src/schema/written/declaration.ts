import { z } from 'zod';
import { localized, period, record } from '../fields.js';

/** The block `declaration` of an indicator: what an editor declares, since the plan's words do not say it. */
export const writtenDeclaration = record({
  path: z
    .enum(['linear', 'step', 'whole'])
    .optional()
    .describe(
      'How the expected value between two dates is found, where it is not the way of the kind / 期间应有值的算法',
    ),
  breaks: z
    .array(period)
    .optional()
    .describe('Periods with which a new series begins; nothing is calculated across / 口径改变后的首期'),
  bounds: record({
    low: z.number().optional().describe('It cannot go below / 自然下限'),
    high: z.number().optional().describe('It cannot go above / 自然上限'),
  })
    .optional()
    .describe('Numbers beyond which it cannot go by nature / 自然界限'),
  baseline: z
    .literal('first-observation')
    .optional()
    .describe('What takes the place of a missing baseline / 缺少基期时的代替'),
  note: localized.describe('Why all this is so / 理由'),
});

/** What a person declares of one indicator. */
export type WrittenDeclaration = z.infer<typeof writtenDeclaration>;
