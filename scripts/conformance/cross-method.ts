import { elapsedShare, expectedLinear, pace, progressFromBaseline, requiredRate } from '@xianxing/plan';
import type { Adapter } from './case.ts';
import { directionIn, numberIn } from './inputs.ts';
import { statcan } from './statcan.ts';
import { un } from './un.ts';

/** One series by several methods, each result under the name of its method. */
export const crossMethod: Adapter = {
  run(inputs) {
    const direction = directionIn(inputs);
    const [baseline, baselineTime] = [numberIn(inputs, 'baseValue'), numberIn(inputs, 'baseYear')];
    const [observed, time] = [numberIn(inputs, 'currentValue'), numberIn(inputs, 'currentYear')];
    const [target, targetTime] = [numberIn(inputs, 'target'), numberIn(inputs, 'targetYear')];
    const path = [
      { time: baselineTime, value: baseline },
      { time: targetTime, value: target },
    ];
    const expected = expectedLinear(path, time).value ?? Number.NaN;
    return {
      statcanRatio: statcan.run(inputs)?.progressValue,
      un2023Ratio: un.run(inputs)?.ratio,
      linearRatioBaseAnchored: pace({ direction, baseline, expected, observed }).value,
      progressShare: progressFromBaseline({ direction, baseline, target, observed }).value,
      elapsedShare: elapsedShare({ baselineTime, time, targetTime }).value,
      requiredLinearFromNow: requiredRate({ direction, target, targetTime, observed, observedTime: time }).value,
    };
  },
};
