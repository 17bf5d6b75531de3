import { admitNearDefinition } from '../../src/observation/admission.js';
import { baseline, heading, improvement, level, observed, range } from '../build-plan.js';
import { due, type ExplainedCase, each, early, event, late, one, rank, share, stock, years } from './explained-case.js';

const near = { asOf: '2021-12-31', admit: admitNearDefinition };

/** What sources leave open, and values that stand exactly where words turn. */
export const explainedDoubts: readonly ExplainedCase[] = [
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
  one(
    'stock-conflict-period',
    stock(),
    [observed('2021', 22), observed('2021', 21, { source: 'copy', periodBasis: 'inferred' })],
    due,
  ),
  one(
    'stock-conflict-definition',
    stock(),
    [observed('2021', 22), observed('2021', 21, { source: 'copy', definition: 'near' })],
    near,
  ),
  one('stock-near-left-out', stock(), [observed('2021', 22, { definition: 'near' })], due),
  one(
    'stock-slope',
    stock({ targets: [level({ value: 25, period: '2022' })], baseline: baseline(0) }),
    years(['2019', 20], ['2020', 20], ['2021', 19]),
    due,
  ),
  one('stock-negative', stock({ baseline: baseline(-8), targets: [level({ value: -2 })] }), years(['2020', -5]), early),
  one(
    'percentage-near-target',
    share({ targets: [level({ value: 50 })] }),
    [observed('2021', 49.99996, { printed: '49.99996' })],
    due,
  ),
  one(
    'range-in-the-middle',
    stock({ direction: 'band', targets: [range({ reading: 'within', low: 5, high: 9 })] }),
    years(['2021', 7]),
    due,
  ),
  one(
    'rank-fallen-back',
    rank({ baseline: baseline(50), targets: [level({ operator: '<=', value: 40 })] }),
    years(['2020', 52]),
    early,
  ),
  one(
    'rank-better-than-the-year-before',
    rank({ baseline: baseline(50), targets: [improvement({ period: '2021', recurrence: null })] }),
    years(['2020', 45], ['2021', 41]),
    due,
  ),
  one(
    'direction-decrease-due',
    stock({ direction: 'lower', targets: [heading({ operator: 'decrease' })] }),
    years(['2021', 7]),
    due,
  ),
  one('stock-conflict-agreed', stock(), [observed('2021', 22), observed('2021', 21, { source: 'copy' })], due),
  one('stock-just-behind', stock({ targets: [level({ value: 20.5 })] }), years(['2020', 16.3]), early),
  one('stock-projected-just-short', stock({ targets: [level({ value: 20.2 })] }), years(['2020', 16.1]), early),
  one('stock-kept-so-far', stock({ baseline: baseline(20) }), years(['2020', 21]), early),
  one('event-a-day-late', event(), [observed('2022', 1, { occurredOn: '2022-01-01' })], late),
  one('range-lower', stock({ direction: 'lower', targets: [range({ low: 1, high: 2 })] }), years(['2021', 2]), due),
  one(
    'recurring-flow',
    stock({ kind: 'flow', targets: [each()] }),
    years(['2019', 10], ['2020', 12], ['2021', 11]),
    due,
  ),
  one(
    'recurring-so-far',
    stock({
      kind: 'periodic',
      baseline: null,
      targets: [each({ value: 1, recurrence: { every: 'quarter', from: '2021', to: '2021' } })],
    }),
    years(['2021-Q1', 1]),
    { asOf: '2021-04-30' },
  ),
];
