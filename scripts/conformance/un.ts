import { un2023 } from '@xianxing/plan';
import type { Adapter } from './case.ts';
import { directionIn, numberIn, numberOrNull } from './inputs.ts';

/** The UN Progress Chart: a base value, the current one, and a target or none. */
export const un: Adapter = {
  run(inputs) {
    const baseYear = numberIn(inputs, 'baseYear');
    const { label, score, values } = un2023.rate({
      direction: directionIn(inputs),
      points: [
        { time: baseYear, value: numberIn(inputs, 'baseValue') },
        { time: numberIn(inputs, 'currentYear'), value: numberIn(inputs, 'currentValue') },
      ],
      target: numberOrNull(inputs, 'target'),
      targetTime: numberOrNull(inputs, 'targetYear'),
      baseYear,
      percentage: inputs.percentage === true,
      binary: inputs.binary === true,
    });
    const { cagr = null, ratio = null, alreadyMet = null } = values;
    return { cagr, ratio, alreadyMet, score, status: label };
  },
};
