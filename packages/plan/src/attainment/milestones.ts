import { periodParts } from '../vocabulary/period.js';
import { goalOf } from './goal.js';
import type { Point } from './quantities/expected.js';
import type { Setting } from './setting.js';

/**
 * Baseline and milestones in the order of time, the plan's own path: of several promises for one date the first in the text, but always
 * the goal itself for its own.
 */
export function milestonesUntil({ indicator, baseline, time: until, goal }: Setting): readonly Point[] {
  const points = new Map<number, number>();
  if (baseline) points.set(baseline.time, baseline.value);
  for (const target of indicator.targets) {
    const time = target.period ? periodParts(target.period).time : until;
    const { aim } = time === until ? goal : goalOf(target, indicator.direction, baseline?.value ?? null);
    if (aim !== null && !points.has(time)) points.set(time, aim);
  }
  return [...points].map(([time, value]) => ({ time, value })).sort((a, b) => a.time - b.time);
}
