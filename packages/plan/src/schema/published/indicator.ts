import { z } from 'zod';
import { basis, id, localized, period, quotation } from './fields.js';

const number = z.number().nullable();

/** One promise: the same keys for every operator. */
export const publishedTarget = z
  .strictObject({
    id: id.describe('Id of the target'),
    period: period.nullable().describe('By the end of which period; null for a recurrence'),
    operator: z
      .enum(['>=', '>', '<=', '<', '=', 'in', 'improve', 'increase', 'decrease'])
      .describe('How an observed value is compared'),
    value: number.describe('The number, in the unit of measure; null for a range and a direction without a number'),
    ...quotation,
    recurrence: z
      .strictObject({
        every: z.enum(['year', 'half', 'quarter', 'month']).describe('How often'),
        from: period.describe('First period'),
        to: period.describe('Last period'),
      })
      .nullable()
      .describe('For a promise that is due again and again'),
    periodBasis: basis.describe('Whether the plan says the period'),
    maintain: z.boolean().describe('Whether the value is to be kept, not reached'),
    of: number.describe('For k of n: the n'),
    low: number.describe('Lower end of a range'),
    high: number.describe('Upper end of a range'),
    reading: z.enum(['at-least-lower', 'within']).nullable().describe('Whether more than the range is a failure'),
    relativeTo: z
      .enum(['previous-actual', 'previous-target', 'baseline'])
      .nullable()
      .describe('Against what an improvement is measured'),
    note: localized.nullable().describe("An editor's remark"),
  })
  .meta({ id: 'target' });

/** What sort of number it is, and from where it is measured. */
export const measure = {
  kind: z
    .enum(['stock', 'flow', 'percentage', 'rank', 'coverage', 'index', 'event', 'periodic'])
    .describe('What sort of number it is'),
  direction: z.enum(['higher', 'lower', 'band', 'event', 'none']).describe('Which way is better'),
  unitOfMeasure: z
    .strictObject({ ...localized.shape, basis: basis.describe('Whether the plan says it') })
    .describe('What the figures are counted in'),
  baseline: z
    .strictObject({ period: period.describe('Its period'), value: z.number().describe('Its value'), ...quotation })
    .nullable()
    .describe('The value from which progress is measured; null where the plan gives none'),
};

/** An indicator with its targets. */
export const publishedIndicator = z.strictObject({
  id: id.describe('Id of the indicator'),
  name: localized.describe('Its name'),
  definition: localized.nullable().describe('What is counted'),
  headline: z.boolean().describe("Whether it stands in the plan's own table"),
  ...measure,
  targets: z.array(publishedTarget).describe('What the plan promises, in the order of the text'),
  mentions: z.array(z.strictObject(quotation)).describe('Other places where the plan speaks of it'),
  declaration: z
    .strictObject({
      path: z
        .enum(['linear', 'step', 'whole'])
        .nullable()
        .describe('How the expected value between two dates is found'),
      breaks: z.array(period).describe('Periods with which a new series begins'),
      bounds: z
        .strictObject({ low: number.describe('It cannot go below'), high: number.describe('It cannot go above') })
        .describe('Numbers beyond which it cannot go by nature'),
      baseline: z.literal('first-observation').nullable().describe('What takes the place of a missing baseline'),
      note: localized.describe('Why all this is so'),
    })
    .nullable()
    .describe('What an editor declares for calculating with it, since the words of the plan do not say it'),
  note: localized.nullable().describe("An editor's remark"),
});
