import { type StatcanLabel, statcan2025, statcan2025Aggregate } from '@xianxing/plan';
import type { Adapter } from './case.ts';
import { directionIn, listIn, numberIn, numberOrNull } from './inputs.ts';

/** One series of Statistics Canada: a base value and the current one. */
export const statcan: Adapter = {
  run(inputs) {
    const baseYear = numberIn(inputs, 'baseYear');
    const base = { time: baseYear, value: numberIn(inputs, 'baseValue') };
    const current = { time: numberIn(inputs, 'currentYear'), value: numberIn(inputs, 'currentValue') };
    const { label, score, values } = statcan2025.rate({
      direction: directionIn(inputs),
      points: current.time === base.time ? [current] : [base, current],
      target: numberOrNull(inputs, 'target'),
      targetTime: numberOrNull(inputs, 'targetYear'),
      baseYear,
      limit: numberOrNull(inputs, 'limit'),
      binary: inputs.binary === true,
    });
    return { progressValue: values.progressValue ?? null, status: label, score };
  },
};

/** Several series of one indicator, each with its score. */
export const statcanAggregate: Adapter = {
  run(inputs) {
    const ratings = listIn(inputs, 'series').map((series) => ({
      profile: statcan2025.id,
      label: series.status as StatcanLabel,
      score: numberOrNull(series, 'score'),
      values: {},
      reason: null,
    }));
    const { label, score } = statcan2025Aggregate.combine(ratings);
    return { score, status: label };
  },
};
