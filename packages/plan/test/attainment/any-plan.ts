import fc from 'fast-check';
import type { Observation } from '../../src/observation/observation.js';
import type { Indicator, IndicatorKind } from '../../src/plan/indicator.js';
import type { Plan } from '../../src/plan/plan.js';
import type { Target } from '../../src/plan/target.js';
import { baseline, buildPlan, indicator, level, observed, range } from '../build-plan.js';

const years = ['2019', '2020', '2021'] as const;

export const anyAsOf: fc.Arbitrary<string> = fc.constantFrom(
  '2018-12-31',
  '2019-06-30',
  '2019-12-31',
  '2020-12-30',
  '2020-12-31',
  '2021-12-31',
  '2023-03-01',
);

/** Values whose sums and differences are exact, so that scaling and mirroring are too. */
export const anyValue: fc.Arbitrary<number> = fc.integer({ min: -400, max: 400 });

const anyKind: fc.Arbitrary<IndicatorKind> = fc.constantFrom(
  'stock',
  'flow',
  'percentage',
  'index',
  'coverage',
  'rank',
);

export const anyObservations: fc.Arbitrary<Observation[]> = fc.array(
  fc
    .record({
      period: fc.constantFrom('2017', '2018', ...years, '2019-H1', '2020-06-30', '2022'),
      value: anyValue,
      evidence: fc.constantFrom('official', 'press', 'repost', 'third-party'),
      definition: fc.constantFrom('same', 'same', 'near'),
      periodBasis: fc.constantFrom('stated', 'inferred'),
      status: fc.constantFrom('final', 'final', 'provisional', 'estimated', 'withdrawn'),
      source: fc.constantFrom('yearbook', 'bulletin', 'newspaper', 'copy', 'blog'),
      recorded: fc.constantFrom('2022-06-01', '2022-07-01', '2023-02-01'),
    })
    .map(({ period, value, ...rest }) => observed(period, value, rest as Partial<Observation>)),
  { maxLength: 8 },
);

const anyTarget = (period: string): fc.Arbitrary<Target> =>
  fc.oneof(
    fc
      .record({ operator: fc.constantFrom('>=', '>', '<=', '<', '='), value: anyValue })
      .map(({ operator, value }) => level({ id: `things-${period}`, period, operator: operator as '>=', value })),
    fc
      .record({ low: anyValue, width: fc.nat(50), reading: fc.constantFrom('at-least-lower', 'within') })
      .map(({ low, width, reading }) =>
        range({ id: `things-${period}`, period, low, high: low + width, reading: reading as 'within' }),
      ),
  );

const anyIndicator: fc.Arbitrary<Indicator> = fc
  .record({
    kind: anyKind,
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    baseline: fc.option(anyValue),
    targets: fc.tuple(...years.map(anyTarget)),
  })
  .map((one) => indicator({ ...one, baseline: one.baseline === null ? null : baseline(one.baseline) }));

/** A plan of one invented indicator with a target a year, and any rows of observations. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(anyIndicator, anyObservations)
  .map(([one, rows]) => buildPlan([one], rows));

/** The same plan with every value changed, and the direction where one is given. */
export function withValues(plan: Plan, change: (value: number) => number, mirrored = false): Plan {
  const indicators = Object.values(plan.indicators).map((one) => ({
    ...one,
    direction: mirrored ? (one.direction === 'higher' ? ('lower' as const) : ('higher' as const)) : one.direction,
    baseline: one.baseline && { ...one.baseline, value: change(one.baseline.value) },
    targets: one.targets.map((target) => changedTarget(target, change, mirrored)),
  }));
  const rows = plan.observations.map((row) => ({ ...row, value: change(row.value), printed: `${change(row.value)}` }));
  return buildPlan(indicators, rows);
}

const mirror = { '>=': '<=', '>': '<', '<=': '>=', '<': '>', '=': '=' } as const;

function changedTarget(target: Target, change: (value: number) => number, mirrored: boolean): Target {
  if (target.operator === 'in') {
    const ends = [change(target.low), change(target.high)].sort((a, b) => a - b);
    return { ...target, low: ends[0] ?? 0, high: ends[1] ?? 0 };
  }
  if (!('value' in target) || target.operator === 'improve') return target;
  return { ...target, operator: mirrored ? mirror[target.operator] : target.operator, value: change(target.value) };
}
