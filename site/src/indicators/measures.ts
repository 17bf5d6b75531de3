import type { Indicator, IndicatorTableRow } from '@xianxing/plan';

/**
 * How many measures are asked about: of a thing that happens none, of one that only recurs the margin, else progress from the baseline
 * as well.
 */
export function measuresOf({ kind }: Indicator, rows: readonly IndicatorTableRow[]): number {
  if (kind === 'event') return 0;
  return rows.some(({ progress }) => progress.reason !== 'recurrent') ? 2 : 1;
}
