import type { Observation } from '@xianxing/plan';

/** What tells one recorded row from every other. */
export function observationKey({ indicator, period, source, recorded }: Observation): string {
  return [indicator, period, source, recorded].join('|');
}
