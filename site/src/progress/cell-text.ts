import type { Indicator, Period, PromiseRow } from '@xianxing/plan';

/** The baseline under the heading of its period; '' where the indicator has none for it. */
export function baselineText({ baseline }: Indicator, period: Period): string {
  return baseline?.period === period ? `${baseline.value}` : '';
}

/** A target as the plan's own table prints it: the number alone, since 以上 and "or better" go without saying there. */
export function inOwnTable({ target, targetText }: PromiseRow): string {
  return target.operator === '>=' || target.operator === '<=' ? `${target.value}` : targetText.zh;
}
