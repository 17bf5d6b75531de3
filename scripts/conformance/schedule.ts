import {
  elapsedShare,
  expectedLinear,
  expectedProRata,
  progressFromBaseline,
  projectChange,
  ratioToTarget,
  roundHalfAway,
  yearlyRate,
} from '@xianxing/plan';
import type { Adapter } from './case.ts';
import { numberIn, pointsIn, recordIn } from './inputs.ts';

/** The straight line from the start to the target, year by year. */
export const linearPath: Adapter = {
  run(inputs) {
    const [start, target] = [recordIn(inputs, 'start'), recordIn(inputs, 'target')];
    const ends = [start, target].map((end) => ({ time: numberIn(end, 'year'), value: numberIn(end, 'value') }));
    const [first = 0, last = 0] = ends.map(({ time }) => time);
    const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return { path: Object.fromEntries(years.map((year) => [year, expectedLinear(ends, year).value])) };
  },
};

/** The share of a year's target that is expected after so many months (序时进度). */
export const proRata: Adapter = {
  run(inputs) {
    const elapsed = numberIn(inputs, 'months') / numberIn(inputs, 'of');
    const threshold = expectedProRata({ target: 1, elapsed }).value;
    return { threshold, publishedPercent: 100 * (threshold ?? Number.NaN) };
  },
};

/** Flows added up against a target for several years. */
export const cumulativeFlow: Adapter = {
  quoted: ['published'],
  run(inputs) {
    const flows = pointsIn(recordIn(inputs, 'flow'));
    const [first = 0, targetTime = 0] = inputs.period as readonly number[];
    const cumulative = flows.reduce((sum, { value }) => sum + value, 0);
    return {
      cumulative,
      share: ratioToTarget({ target: numberIn(inputs, 'target'), observed: cumulative }).value,
      elapsedShare: elapsedShare({ baselineTime: first - 1, time: flows.at(-1)?.time ?? 0, targetTime }).value,
    };
  },
};

/** Rates, shares and the projection from endpoint to endpoint of a score that is to rise. */
export const ratesOfScore: Adapter = {
  run(inputs) {
    const [baseline, baselineTime] = [numberIn(inputs, 'baseline'), numberIn(inputs, 'baselineYear')];
    const [observed, time] = [numberIn(inputs, 'current'), numberIn(inputs, 'currentYear')];
    const [target, targetTime] = [numberIn(inputs, 'target'), numberIn(inputs, 'targetYear')];
    const from = { from: baseline, fromTime: baselineTime };
    const actual = yearlyRate({ ...from, to: observed, toTime: time }).value;
    const planned = yearlyRate({ ...from, to: target, toTime: targetTime }).value;
    const points = [
      { time: baselineTime, value: baseline },
      { time, value: observed },
    ];
    return {
      pointsPerYear: actual,
      actualPerYear: actual,
      requiredPerYear: planned,
      // The source prints two decimals.
      publishedRequired: roundHalfAway(planned ?? Number.NaN, 2),
      progressShare: progressFromBaseline({ direction: 1, baseline, target, observed }).value,
      elapsedShare: elapsedShare({ baselineTime, time, targetTime }).value,
      [`linearProjection${targetTime}`]: projectChange(points, targetTime).value,
    };
  },
};
