import { z } from 'zod';
import type { IssueCode } from '../../plan/issue-codes.js';
import { localized, ownId, period, quotation, record } from '../fields.js';

const recurrence = record({
  every: z.enum(['year', 'half', 'quarter', 'month']).describe('How often it is promised / 频次'),
  from: period.describe('First period in which it is due / 首期'),
  to: period.describe('Last period in which it is due / 末期'),
});

const promised = {
  id: ownId.describe("Id: the indicator's id, a hyphen and more / 目标编号：指标编号、连字符、其余"),
  period: period.optional().describe('By the end of which period / 目标期'),
  recurrence: recurrence.optional().describe('For a promise that is due again and again / 一再到期的承诺'),
  periodBasis: z
    .enum(['stated', 'inferred'])
    .optional()
    .describe('Whether the plan says the period; stated if left out / 期限是否由计划写明；不写就是 `stated`'),
  maintain: z.boolean().optional().describe('Whether the value is to be kept, not reached / 要求的是保持，不是达到'),
  ...quotation,
  note: localized.optional().describe("An editor's remark / 编者说明"),
};

const level = record({
  ...promised,
  operator: z.enum(['>=', '>', '<=', '<', '=']).describe('超 is >, 以上 is >= / 比较方式：“超”写 >，“以上”写 >='),
  value: z.number().describe("The number, in the indicator's unit of measure / 数值，按指标的计量单位"),
  of: z.number().optional().describe('For k of n: the n / “n 个中的 k 个”里的 n'),
});

const range = record({
  ...promised,
  operator: z.literal('in').describe('A range / 区间'),
  low: z.number().describe('The lower end / 下限'),
  high: z.number().describe('The upper end / 上限'),
  reading: z
    .enum(['at-least-lower', 'within'])
    .describe('Whether more than the range is a failure / 高于区间是否算没有达到'),
});

const improvement = record({
  ...promised,
  operator: z.literal('improve').describe('A change for the better / 改善'),
  value: z.number().positive().describe('By at least how much / 至少改善多少'),
  relativeTo: z
    .enum(['previous-actual', 'previous-target', 'baseline'])
    .describe('Against what the change is measured / 比较基准'),
});

const direction = record({
  ...promised,
  operator: z.enum(['increase', 'decrease']).describe('A direction without a number / 只有方向'),
});

const code: IssueCode = 'period-or-recurrence';

/** One entry under `targets` of an indicator. */
export const writtenTarget = z
  .discriminatedUnion('operator', [level, range, improvement, direction])
  .refine((target) => (target.period === undefined) !== (target.recurrence === undefined), { params: { code } });

/** What a person types about one target. */
export type WrittenTarget = z.infer<typeof writtenTarget>;
