import { boundsOf } from '@xianxing/plan';
import type { Adapter } from './case.ts';
import { numberIn, numberOrNull } from './inputs.ts';

/** Counts of a report as shares of all. A report that leaves some unnamed has no such shares. */
export const statusCounts: Adapter = {
  run(inputs) {
    const [total, onSchedule, behind] = [
      numberIn(inputs, 'total'),
      numberOrNull(inputs, 'onSchedule'),
      numberOrNull(inputs, 'behind'),
    ];
    if (onSchedule === null || behind === null || onSchedule + behind !== total) return null;
    const { bounds } = boundsOf({ met: onSchedule, notMet: behind, unknown: 0 });
    return bounds && { onSchedulePercent: 100 * bounds.low, behindPercent: 100 * (1 - bounds.high) };
  },
};
