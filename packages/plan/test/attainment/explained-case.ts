import type { AssessOptions } from '../../src/attainment/assessment.js';
import type { Observation } from '../../src/observation/observation.js';
import type { Indicator } from '../../src/plan/indicator.js';
import { baseline, indicator, level, observed } from '../build-plan.js';

/** One invented indicator and what was observed of it; its first target is explained. */
export interface ExplainedCase {
  readonly name: string;
  readonly indicator: Indicator;
  readonly rows: readonly Observation[];
  readonly options: AssessOptions;
}

export const due: AssessOptions = { asOf: '2021-12-31' };
export const early: AssessOptions = { asOf: '2020-12-31' };
export const late: AssessOptions = { asOf: '2022-12-31', knownAt: '2022-12-31' };

export const stock = (change: Partial<Indicator> = {}) =>
  indicator({ baseline: baseline(8), targets: [level({ value: 20 })], ...change });
export const share = (change: Partial<Indicator> = {}) =>
  stock({
    kind: 'percentage',
    unitOfMeasure: { text: { zh: '%', en: '%' }, basis: 'stated' },
    baseline: baseline(37),
    ...change,
  });
export const rank = (change: Partial<Indicator> = {}) =>
  stock({
    kind: 'rank',
    direction: 'lower',
    unitOfMeasure: { text: { zh: '位', en: 'place' }, basis: 'stated' },
    ...change,
  });
export const event = (change: Partial<Indicator> = {}) =>
  indicator({
    kind: 'event',
    direction: 'event',
    unitOfMeasure: { text: { zh: '是／否', en: 'yes or no' }, basis: 'inferred' },
    targets: [level({ value: 1 })],
    ...change,
  });
export const yearly = { every: 'year', from: '2019', to: '2021' } as const;
export const each = (change: Partial<Parameters<typeof level>[0]> = {}) =>
  level({ id: 'things-each', period: null, recurrence: yearly, value: 10, ...change });

export const years = (...values: readonly [period: string, value: number][]) =>
  values.map(([period, value]) => observed(period, value));
export const one = (
  name: string,
  shown: Indicator,
  rows: readonly Observation[],
  options: AssessOptions,
): ExplainedCase => ({
  name,
  indicator: shown,
  rows,
  options,
});
