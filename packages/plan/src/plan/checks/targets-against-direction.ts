import type { Placed } from '../draft.js';
import type { Indicator } from '../indicator.js';
import { betterBefore, printedLevels, signOf } from '../levels.js';
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
  const better = signOf(record.direction);
  if (better === null) return null;
  const wrongOperators = better > 0 ? ['<', '<=', 'decrease'] : ['>', '>=', 'increase'];
  const [zh, en] = better > 0 ? ['越高越好', 'higher is better'] : ['越低越好', 'lower is better'];
  if (wrongOperators.includes(target.operator)) {
    return {
      key: 'operator',
      message: { zh: `${zh}，而目标写了 ${target.operator}`, en: `${en}, but the target says ${target.operator}` },
    };
  }
  const levels = printedLevels(record, better);
  const level = levels.find(({ target: id }) => id === target.id);
  const earlier = level ? betterBefore(level, levels, better) : null;
  if (!level || !earlier) return null;
  const name = earlier.target ?? earlier.period;
  return {
    key: 'value',
    message: {
      zh: `${zh}，而 ${level.value} 不及 ${name} 的 ${earlier.value}`,
      en: `${en}, but ${level.value} is worse than ${earlier.value} of ${name}`,
    },
  };
}
