import { periodEnd } from '../../vocabulary/period.js';
import type { Placed } from '../draft.js';
import type { Indicator } from '../indicator.js';
import type { Target } from '../target.js';
import { type Check, problemAt } from './problem.js';

/**
 * Where higher is better no target is below the baseline or an earlier target, and the other way round. A plan may say so all
 * the same; then the target has a note.
 */
export const checkDirections: Check = (draft) =>
  draft.indicators.flatMap((place) =>
    place.record.targets.flatMap((target, index) => {
      const against = target.note ? null : whatItIsAgainst(place, target);
      if (!against) return [];
      return problemAt(draft, place, `targets.${index}.${against.key}`, {
        code: 'target-against-direction',
        message: against.message,
        hint: {
          zh: '核对 direction 与数值；原文如此则写 note',
          en: 'Check the direction and the value; if the plan says so, write a note',
        },
      });
    }),
  );

function whatItIsAgainst({ record }: Placed<Indicator>, target: Target) {
  const better = record.direction === 'higher' ? 1 : record.direction === 'lower' ? -1 : null;
  if (better === null) return null;
  const wrongOperators = better > 0 ? ['<', '<=', 'decrease'] : ['>', '>=', 'increase'];
  const [zh, en] = better > 0 ? ['越高越好', 'higher is better'] : ['越低越好', 'lower is better'];
  if (wrongOperators.includes(target.operator)) {
    return {
      key: 'operator',
      message: { zh: `${zh}，而目标写了 ${target.operator}`, en: `${en}, but the target says ${target.operator}` },
    };
  }
  const value = level(target, better);
  if (value === null) return null;
  const earlier = [
    ...(record.baseline ? [{ name: record.baseline.period, value: record.baseline.value }] : []),
    ...record.targets.flatMap((other) => {
      const otherValue = level(other, better);
      return otherValue !== null && isBefore(other, target) ? [{ name: other.id, value: otherValue }] : [];
    }),
  ].find((other) => (value - other.value) * better < 0);
  return earlier
    ? {
        key: 'value',
        message: {
          zh: `${zh}，而 ${value} 不及 ${earlier.name} 的 ${earlier.value}`,
          en: `${en}, but ${value} is worse than ${earlier.value} of ${earlier.name}`,
        },
      }
    : null;
}

function level(target: Target, better: number): number | null {
  if (target.operator === 'in') return better > 0 ? target.low : target.high;
  return 'of' in target ? target.value : null;
}

function isBefore(a: Target, b: Target): boolean {
  return a.period !== null && b.period !== null && periodEnd(a.period) < periodEnd(b.period);
}
