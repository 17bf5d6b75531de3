import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAsOf, anyPlan, anyValue } from '../../../test/attainment/any-plan.js';
import { buildPlan, indicator, level, observed } from '../../../test/build-plan.js';
import { assess } from '../assess.js';
import { compare } from '../quantities/meets-target.js';
import { summarize } from '../summarize.js';

/** Every number anywhere in a result, with the way to it. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

const wild = fc.oneof(fc.double(), fc.constantFrom(0, -0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE));

describe('a judgement', () => {
  it('says met at the date exactly where the operator holds', () => {
    fc.assert(
      fc.property(
        anyValue,
        anyValue,
        fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const),
        (value, target, operator) => {
          const direction = operator.startsWith('<') ? 'lower' : 'higher';
          const plan = buildPlan(
            [indicator({ direction, targets: [level({ operator, value: target })] })],
            [observed('2021', value)],
          );
          const [attainment] = Object.values(assess(plan, { asOf: '2021-12-31' }).targets);
          expect(attainment?.attained).toBe(compare(operator, value, target));
          expect(attainment?.state).toBe(compare(operator, value, target) ? 'met' : 'not-met');
        },
      ),
    );
  });

  it('holds no number that is not finite, and no -0, whatever the values', () => {
    const withWildValues = fc.tuple(anyPlan, fc.array(wild, { minLength: 12, maxLength: 12 })).map(([plan, values]) => {
      let next = 0;
      const take = () => values[next++ % values.length] ?? 0;
      const indicators = Object.values(plan.indicators).map((one) => ({
        ...one,
        baseline: one.baseline && { ...one.baseline, value: take() },
        targets: one.targets.map((target) => (target.operator === '>=' ? { ...target, value: take() } : target)),
      }));
      return buildPlan(
        indicators,
        plan.observations.map((row) => ({ ...row, value: take() })),
      );
    });
    const given = /\.(promise|baseline|observation)\b/;
    fc.assert(
      fc.property(withWildValues, anyAsOf, (plan, asOf) => {
        const numbers = numbersIn(assess(plan, { asOf })).filter(([path]) => !given.test(path));
        expect(numbers.filter(([, number]) => !Number.isFinite(number) || Object.is(number, -0))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a summary', () => {
  it('has bounds that contain the share that is met once the missing values are found', () => {
    const ids = ['things', 'more', 'others', 'rest'];
    const targets = fc.array(fc.record({ value: anyValue, target: anyValue, seen: fc.boolean() }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(targets, (all) => {
        const indicators = ids.map((id, at) =>
          indicator({ id, targets: [level({ indicator: id, value: all[at]?.target ?? 0 })] }),
        );
        const row = (id: string, at: number) => observed('2021', all[at]?.value ?? 0, { indicator: id });
        const rows = ids.flatMap((id, at) => (all[at]?.seen ? [row(id, at)] : []));
        const plan = buildPlan(indicators, rows);
        const whole = buildPlan(indicators, ids.map(row));
        const { bounds, total } = summarize(assess(plan, { asOf: '2021-12-31' }), plan).plan.counts.due;
        const truth = summarize(assess(whole, { asOf: '2021-12-31' }), whole).plan.counts.due;
        expect(total).toBe(4);
        expect(truth.unknown).toBe(0);
        expect(bounds?.low).toBeLessThanOrEqual(truth.met / truth.total);
        expect(bounds?.high).toBeGreaterThanOrEqual(truth.met / truth.total);
      }),
    );
  });

  it('counts every target once and leaves none out', () => {
    fc.assert(
      fc.property(anyPlan, anyAsOf, (plan, asOf) => {
        const { counts } = summarize(assess(plan, { asOf }), plan).plan;
        expect(counts.due.total + counts.notDue.total).toBe(counts.targets);
        expect(counts.due.met + counts.due.notMet + counts.due.unknown).toBe(counts.due.total);
      }),
    );
  });
});
