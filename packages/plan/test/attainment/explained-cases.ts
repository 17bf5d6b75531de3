import type { AssessOptions } from '../../src/attainment/assessment.js';
import { dns2025 } from '../../src/attainment/profiles/dns-2025.js';
import { statcan2025 } from '../../src/attainment/profiles/statcan-2025.js';
import { un2023 } from '../../src/attainment/profiles/un-2023.js';
import { admitNearDefinition } from '../../src/observation/admission.js';
import type { Observation } from '../../src/observation/observation.js';
import type { Indicator } from '../../src/plan/indicator.js';
import { baseline, declaration, heading, improvement, indicator, level, observed, range } from '../build-plan.js';

/** One invented indicator and what was observed of it; its first target is explained. */
export interface ExplainedCase {
  readonly name: string;
  readonly indicator: Indicator;
  readonly rows: readonly Observation[];
  readonly options: AssessOptions;
}

const due: AssessOptions = { asOf: '2021-12-31' };
const early: AssessOptions = { asOf: '2020-12-31' };
const late: AssessOptions = { asOf: '2022-12-31', knownAt: '2022-12-31' };

const stock = (change: Partial<Indicator> = {}) =>
  indicator({ baseline: baseline(8), targets: [level({ value: 20 })], ...change });
const share = (change: Partial<Indicator> = {}) =>
  stock({
    kind: 'percentage',
    unitOfMeasure: { text: { zh: '%', en: '%' }, basis: 'stated' },
    baseline: baseline(37),
    ...change,
  });
const rank = (change: Partial<Indicator> = {}) =>
  stock({
    kind: 'rank',
    direction: 'lower',
    unitOfMeasure: { text: { zh: '位', en: 'place' }, basis: 'stated' },
    ...change,
  });
const event = (change: Partial<Indicator> = {}) =>
  indicator({
    kind: 'event',
    direction: 'event',
    unitOfMeasure: { text: { zh: '是／否', en: 'yes or no' }, basis: 'inferred' },
    targets: [level({ value: 1 })],
    ...change,
  });
const yearly = { every: 'year', from: '2019', to: '2021' } as const;
const each = (change: Partial<Parameters<typeof level>[0]> = {}) =>
  level({ id: 'things-each', period: null, recurrence: yearly, value: 10, ...change });

const years = (...values: readonly [period: string, value: number][]) =>
  values.map(([period, value]) => observed(period, value));
const one = (name: string, shown: Indicator, rows: readonly Observation[], options: AssessOptions): ExplainedCase => ({
  name,
  indicator: shown,
  rows,
  options,
});

/** Every kind of promise, state, trajectory and doubt that an explanation has words for. */
export const explainedCases: readonly ExplainedCase[] = [
  one('stock-met', stock(), years(['2019', 11], ['2020', 16], ['2021', 22]), due),
  one('stock-not-met-one-short', stock(), years(['2021', 19]), due),
  one('stock-known-later', stock(), years(['2021', 22]), { asOf: '2021-12-31', knownAt: '2022-01-01' }),
  one('stock-met-before-and-lost', stock(), years(['2020', 21], ['2021', 19]), due),
  one('stock-met-late', stock(), years(['2021', 19], ['2022', 20]), late),
  one('stock-satisfied-later', stock(), years(['2022', 20]), late),
  one('stock-met-early', stock(), years(['2020', 20]), early),
  one('stock-ahead', stock(), years(['2019', 13], ['2020', 18]), early),
  one('stock-on-track', stock(), years(['2020', 16]), early),
  one('stock-behind', stock(), years(['2020', 15.4]), early),
  one('stock-off-track', stock(), years(['2020', 10]), early),
  one('stock-stalled', stock(), years(['2020', 8]), early),
  one('stock-regressing', stock(), years(['2020', 5]), early),
  one('stock-not-assessable', stock({ baseline: null }), [], early),
  one(
    'stock-milestones',
    stock({ targets: [level({ value: 20 }), level({ period: '2020', value: 15 })] }),
    years(['2019', 10], ['2020', 14]),
    early,
  ),
  one('stock-satisfied-at-baseline', stock({ targets: [level({ value: 6 })] }), years(['2020', 9]), early),
  one('stock-wrong-side', stock({ baseline: baseline(24) }), years(['2021', 22]), due),
  one('stock-zero-base', stock({ baseline: baseline(0), targets: [level({ value: 3 })] }), years(['2021', 2]), due),
  one('stock-strict-equal', stock({ targets: [level({ operator: '>', value: 20 })] }), years(['2021', 20]), due),
  one(
    'stock-exactly',
    stock({ direction: 'none', targets: [level({ operator: '=', value: 20 })] }),
    years(['2021', 20]),
    due,
  ),
  one(
    'stock-lower',
    stock({ direction: 'lower', baseline: baseline(30), targets: [level({ operator: '<', value: 20 })] }),
    years(['2020', 26]),
    early,
  ),
  one(
    'stock-lower-at-most',
    stock({ direction: 'lower', baseline: baseline(30), targets: [level({ operator: '<=', value: 20 })] }),
    years(['2021', 20]),
    due,
  ),
  one('stock-maintained', stock({ targets: [level({ value: 8, maintain: true })] }), years(['2021', 8]), due),
  one('stock-below-level', stock({ targets: [level({ value: 8, maintain: true })] }), years(['2020', 7]), early),
  one('stock-trend', stock(), years(['2018', 8], ['2019', 9], ['2020', 13], ['2021', 17]), {
    asOf: '2021-12-31',
    profile: dns2025,
  }),
  one(
    'stock-four-points-early',
    stock({ targets: [level({ period: '2023', value: 40 })] }),
    years(['2019', 9], ['2020', 13], ['2021', 17]),
    due,
  ),
  one('stock-statcan', stock({ baseline: baseline(8, '2015'), targets: [level({ value: 20 })] }), years(['2020', 12]), {
    asOf: '2020-12-31',
    profile: statcan2025,
  }),
  one('stock-un', stock(), years(['2020', 16]), { asOf: '2020-12-31', profile: un2023 }),
  one(
    'stock-conflict',
    stock(),
    [observed('2021', 22), observed('2021', 19, { source: 'newspaper', evidence: 'press' })],
    due,
  ),
  one('stock-conflict-undecided', stock(), [observed('2021', 22), observed('2021', 19, { source: 'newspaper' })], due),
  one(
    'stock-provisional',
    stock(),
    [observed('2021', 22, { status: 'provisional', evidence: 'repost', periodBasis: 'inferred' })],
    due,
  ),
  one(
    'stock-estimated-near',
    stock(),
    [observed('2021', 22, { status: 'estimated', definition: 'near', evidence: 'third-party' })],
    { asOf: '2021-12-31', admit: admitNearDefinition },
  ),
  one('stock-assumption', stock(), [], {
    asOf: '2021-12-31',
    assumptions: [{ indicator: 'things', period: '2021', value: 21 }],
  }),
  one('stock-series-break', stock({ declaration: declaration({ breaks: ['2021'] }) }), years(['2021', 18]), due),
  one(
    'stock-first-observation',
    stock({ baseline: null, declaration: declaration({ baseline: 'first-observation' }) }),
    years(['2019', 10], ['2021', 18]),
    due,
  ),
  one('flow-met', stock({ kind: 'flow' }), years(['2020', 14], ['2021', 22]), due),
  one('flow-within-year', stock({ kind: 'flow' }), years(['2021-01..11', 15]), { asOf: '2021-11-30' }),
  one(
    'percentage-rounding',
    share({ targets: [level({ value: 50 })] }),
    [observed('2021', 49.96, { printed: '49.96' })],
    due,
  ),
  one('percentage-points', share({ targets: [level({ value: 50 })] }), years(['2019', 40], ['2020', 44]), early),
  one(
    'rank-step',
    rank({
      baseline: baseline(101),
      targets: [level({ operator: '<=', value: 95 }), level({ operator: '<=', period: '2020', value: 97 })],
    }),
    years(['2020', 98]),
    early,
  ),
  one(
    'rank-improvement',
    rank({ baseline: baseline(101), targets: [improvement()] }),
    years(['2019', 98], ['2020', 96], ['2021', 92]),
    due,
  ),
  one(
    'rank-improvement-missing',
    rank({ baseline: baseline(101), targets: [improvement({ relativeTo: 'baseline' })] }),
    years(['2019', 98]),
    due,
  ),
  one(
    'rank-improvement-target',
    rank({
      baseline: baseline(101),
      targets: [improvement({ relativeTo: 'previous-target' }), level({ operator: '<=', period: '2019', value: 99 })],
    }),
    years(['2019', 98], ['2020', 96]),
    early,
  ),
  one(
    'coverage',
    stock({ kind: 'coverage', baseline: baseline(1), targets: [level({ value: 8, of: 8 })] }),
    years(['2021', 6]),
    due,
  ),
  one('range-at-least', stock({ baseline: baseline(0), targets: [range()] }), years(['2021', 3]), due),
  one(
    'range-within',
    stock({ direction: 'band', baseline: baseline(30), targets: [range({ reading: 'within', low: 40, high: 60 })] }),
    years(['2021', 65]),
    due,
  ),
  one(
    'range-early',
    stock({ direction: 'band', baseline: baseline(30), targets: [range({ reading: 'within', low: 40, high: 60 })] }),
    years(['2020', 35]),
    early,
  ),
  one('direction-increase', stock({ targets: [heading()] }), years(['2021', 9]), due),
  one(
    'direction-decrease',
    stock({ direction: 'lower', targets: [heading({ operator: 'decrease' })] }),
    years(['2020', 9]),
    early,
  ),
  one('event-met', event(), [observed('2021', 1, { occurredOn: '2021-05-04' })], due),
  one('event-not-yet', event(), years(['2020', 0]), early),
  one('event-shown-later', event(), years(['2022', 0]), late),
  one('event-late', event(), [observed('2022', 1, { occurredOn: '2022-03-10' })], late),
  one('event-undated', event(), years(['2022', 1]), late),
  one('event-overshoot', event({ kind: 'event', targets: [level({ value: 1 })] }), years(['2021', 3]), due),
  one(
    'recurring-met',
    stock({ kind: 'periodic', baseline: null, targets: [each()] }),
    years(['2019', 10], ['2020', 11], ['2021', 12]),
    due,
  ),
  one(
    'recurring-failed',
    stock({ kind: 'periodic', baseline: null, targets: [each()] }),
    years(['2019', 10], ['2020', 7]),
    early,
  ),
  one('recurring-missing', stock({ kind: 'periodic', baseline: null, targets: [each()] }), years(['2019', 10]), early),
  one(
    'recurring-quarters',
    stock({
      kind: 'periodic',
      baseline: null,
      targets: [each({ value: 1, recurrence: { every: 'quarter', from: '2021', to: '2021' } })],
    }),
    [observed('2021-Q1', 1), observed('2021-Q2', 2), observed('2021-Q3', 0)],
    { asOf: '2021-10-31' },
  ),
  one('recurring-not-begun', stock({ kind: 'periodic', baseline: null, targets: [each()] }), [], {
    asOf: '2018-12-31',
  }),
];
