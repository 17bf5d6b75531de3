import type { DataChange } from '@xianxing/plan';

/** The place of a change on its page; it never moves, since a change is never edited. */
export function changeAnchor({ recorded, indicator, period, source }: DataChange): string {
  return [recorded, indicator, period, source].join('.');
}
