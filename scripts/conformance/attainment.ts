import {
  type Comparison,
  marginToTarget,
  meetsTarget,
  mirrorRatioToTarget,
  progressFromBaseline,
  ratioToTarget,
} from '@xianxing/plan';
import type { Adapter } from './case.ts';
import { directionIn, listIn, numberIn, numberOrNull, pointsIn, recordIn } from './inputs.ts';

/** A year's value against the year's target. */
export const annualTarget: Adapter = {
  run(inputs) {
    const [target, observed] = [numberIn(inputs, 'target'), numberIn(inputs, 'actual')];
    const operator = inputs.op as Comparison;
    return {
      met: meetsTarget({ operator, target, observed }).value,
      ratio: ratioToTarget({ target, observed }).value,
      margin: marginToTarget({ direction: operator.startsWith('<') ? -1 : 1, target, observed }).value,
    };
  },
};

/** Progress from baseline; a case that declares no direction means that more is better. */
export const progress: Adapter = {
  run: (inputs) => ({
    progress: progressFromBaseline({
      direction: inputs.direction === undefined ? 1 : directionIn(inputs),
      baseline: numberIn(inputs, 'baseline'),
      target: numberIn(inputs, 'target'),
      observed: numberIn(inputs, 'current'),
    }).value,
  }),
};

/** The efficacy coefficient (功效系数): the way from the standard to the upper level that has been covered. */
export const efficacy: Adapter = {
  run: (inputs) => ({
    coefficient: progressFromBaseline({
      direction: 1,
      baseline: numberIn(inputs, 'standard'),
      target: numberIn(inputs, 'upper'),
      observed: numberIn(inputs, 'actual'),
    }).value,
  }),
};

/** The mirror ratio, 2 − v ÷ T, of several values. */
export const mirrorRatio: Adapter = {
  run: (inputs) => ({
    performance: listIn(inputs, 'cases').map(
      (one) => mirrorRatioToTarget({ target: numberIn(one, 'target'), observed: numberIn(one, 'actual') }).value,
    ),
  }),
};

/** The ratio, blank where it cannot be calculated. */
export const achievementRatio: Adapter = {
  run: (inputs) => ({
    ratios: listIn(inputs, 'cases').map((one) => {
      const target = numberOrNull(one, 'target') ?? Number.NaN;
      return ratioToTarget({ target, observed: numberOrNull(one, 'cumulative') ?? Number.NaN }).value;
    }),
  }),
};

/** A target on the change since a base year: when it was first satisfied, and whether the latest value satisfies it. */
export const relativeReduction: Adapter = {
  quoted: ['published'],
  run(inputs) {
    const target = numberIn(inputs, 'targetReductionBy2020');
    const met = pointsIn(recordIn(inputs, 'reductionSince2015')).map(({ period, value }) => ({
      period,
      met: meetsTarget({ operator: '>=', target, observed: value }).value,
    }));
    return { metSince: met.find((one) => one.met)?.period ?? null, metNow: met.at(-1)?.met ?? null };
  },
};
