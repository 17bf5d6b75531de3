import { describe, expect, it } from 'vitest';
import { elapsedShare } from './elapsed-share.js';
import { expectedProRata } from './expected.js';
import { compoundGrowth, logGrowth } from './growth.js';
import { marginToTarget } from './margin.js';
import { pace } from './pace.js';
import { progressFromBaseline } from './progress.js';
import { projectChange } from './projection.js';
import type { Quantity } from './quantity.js';
import { acceleration, requiredRate, yearlyRate } from './rates.js';
import { inverseRatioToTarget, mirrorRatioToTarget, ratioToTarget } from './ratio.js';
import { scheduleVariance } from './schedule-variance.js';

/** Every quantity of named numbers, and numbers that give it a value. */
const quantities: readonly (readonly [string, (numbers: never) => Quantity, Readonly<Record<string, number>>])[] = [
  ['margin', marginToTarget, { direction: 1, target: 50, observed: 40 }],
  ['progress', progressFromBaseline, { direction: 1, baseline: 10, target: 50, observed: 40 }],
  ['pace', pace, { direction: 1, baseline: 10, expected: 50, observed: 40 }],
  ['schedule variance', scheduleVariance, { direction: 1, expected: 50, observed: 40 }],
  ['elapsed share', elapsedShare, { baselineTime: 2018, time: 2020, targetTime: 2021 }],
  ['pro rata', expectedProRata, { target: 1200, elapsed: 0.5 }],
  ['rate', yearlyRate, { from: 10, fromTime: 2018, to: 20, toTime: 2020 }],
  ['required rate', requiredRate, { direction: 1, target: 50, targetTime: 2021, observed: 40, observedTime: 2020 }],
  ['acceleration', acceleration, { required: 3, observed: 2 }],
  ['ratio', ratioToTarget, { target: 50, observed: 40 }],
  ['inverse ratio', inverseRatioToTarget, { target: 50, observed: 40 }],
  ['mirror ratio', mirrorRatioToTarget, { target: 50, observed: 40 }],
  ['compound growth', compoundGrowth, { from: 10, fromTime: 2018, to: 20, toTime: 2020 }],
  ['logarithmic growth', logGrowth, { from: 10, fromTime: 2018, to: 20, toTime: 2020 }],
];

describe('an infinite number', () => {
  it.each(quantities)('gives no %s, and no 0 in its place', (_, formula, numbers) => {
    expect(formula(numbers as never).value).not.toBeNull();
    for (const name of Object.keys(numbers).filter((one) => one !== 'direction')) {
      for (const infinite of [Infinity, -Infinity, Number.NaN]) {
        const { value, reason } = formula({ ...numbers, [name]: infinite } as never);
        expect([name, infinite, value]).toEqual([name, infinite, null]);
        expect(reason).not.toBeNull();
      }
    }
  });

  it('as a target leaves no progress, since every value would be a part of nothing that can be reached', () => {
    const numbers = { direction: 1, baseline: 10, target: Infinity, observed: 40 } as const;
    expect(progressFromBaseline(numbers)).toEqual({ value: null, reason: 'not-finite' });
    expect(ratioToTarget(numbers)).toEqual({ value: null, reason: 'not-finite' });
  });

  it('may also come about on the way, where numbers are too large for a computer', () => {
    const huge = { direction: 1, baseline: -1e308, target: 1e308, observed: 0 } as const;
    expect(progressFromBaseline(huge)).toEqual({ value: null, reason: 'not-finite' });
    const rise = [
      { time: 2018, value: -1e308 },
      { time: 2019, value: 1e308 },
    ];
    expect(projectChange(rise, 2020)).toEqual({ value: null, reason: 'not-finite' });
  });
});
