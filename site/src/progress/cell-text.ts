import { formatTarget, type Indicator, type Period, type PromiseRow } from '@xianxing/plan';

/** The baseline under the heading of its period; '' where the indicator has none for it. */
export function baselineText({ baseline }: Indicator, period: Period): string {
  return baseline?.period === period ? `${baseline.value}` : '';
}

/** A target as the plan's own table prints it: the number alone, since 以上 and "or better" go without saying there. */
export function inOwnTable({ target }: PromiseRow, { kind }: Indicator): string {
  return target.operator === '>=' || target.operator === '<=' ? `${target.value}` : formatTarget(target, kind).zh;
}
