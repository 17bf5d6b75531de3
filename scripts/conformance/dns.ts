import { dns2025 } from '@xianxing/plan';
import type { Adapter } from './case.ts';
import { directionIn, numberOrNull, pointsIn, recordIn } from './inputs.ts';

/** The weather symbol of every year of a series, each from the values up to that year. */
export const dns: Adapter = {
  run(inputs) {
    const series = pointsIn(recordIn(inputs, 'series'));
    const symbols = series.map(({ period }, index) => [
      period,
      dns2025.rate({
        direction: directionIn(inputs),
        points: series.slice(0, index + 1),
        target: numberOrNull(inputs, 'target'),
        targetTime: numberOrNull(inputs, 'targetYear'),
        constant: inputs.targetType === 'constant target each year',
      }).label,
    ]);
    return { statusByYear: Object.fromEntries(symbols) };
  },
};
