import type { Indicator } from '@xianxing/plan';
import { plan } from '../plan.ts';

/** One page for each indicator of the plan. */
export function indicatorPaths(): { params: { id: string }; props: { indicator: Indicator } }[] {
  return Object.values<Indicator>(plan.indicators).map((indicator) => ({
    params: { id: indicator.id },
    props: { indicator },
  }));
}
