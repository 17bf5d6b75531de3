import { formatAmount } from '@xianxing/plan';

/** So many of a thing in English; the thing is given in the plural: `1 task`, `2 tasks`. */
export function counted(count: number, things: string): string {
  return formatAmount(`${count}`, things, 'en');
}
