import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAsOf, anyPlan, anyValue, withValues } from '../../../test/attainment/any-plan.js';
import { buildPlan, observed } from '../../../test/build-plan.js';
import type { Plan } from '../../plan/plan.js';
import { periodEnd } from '../../vocabulary/period.js';
import { assess } from '../assess.js';
import type { Attainment } from '../attainment.js';

const judged = (plan: Plan, asOf: string): Attainment[] => Object.values(assess(plan, { asOf }).targets);

/**
 * What does not depend on the unit of measure. The acceleration towards a strict target does: in whole numbers "more than 350" aims
 * at 351.
 */
const withoutUnits = ({ state, attained, trajectory, progress, pace, elapsed, rates, promise }: Attainment) => ({
  state,
  attained,
  trajectory,
  progress,
  pace,
  elapsed,
  acceleration: promise.operator === '>' || promise.operator === '<' ? null : rates.acceleration,
});

describe('a judgement', () => {
  it('does not depend on the unit in which all values are given', () => {
    fc.assert(
      fc.property(anyPlan, anyAsOf, fc.constantFrom(2, 4, 1024), (plan, asOf, scale) => {
        const scaled = judged(
          withValues(plan, (value) => value * scale),
          asOf,
        );
        expect(scaled.map(withoutUnits)).toEqual(judged(plan, asOf).map(withoutUnits));
      }),
    );
  });

  it('mirrors with the direction: less instead of more, and every value negative', () => {
    const onlyRatesApart = (one: Attainment) => ({ ...withoutUnits(one), margin: one.margin });
    fc.assert(
      fc.property(anyPlan, anyAsOf, (plan, asOf) => {
        const mirrored = withValues(plan, (value) => 0 - value, true);
        const ranges = Object.values(plan.indicators).some(({ targets }) => targets.some((t) => t.operator === 'in'));
        fc.pre(!ranges);
        expect(judged(mirrored, asOf).map(onlyRatesApart)).toEqual(judged(plan, asOf).map(onlyRatesApart));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        anyPlan.chain((plan) =>
          fc.tuple(
            fc.constant(plan),
            fc.shuffledSubarray([...plan.observations], { minLength: plan.observations.length }),
          ),
        ),
        anyAsOf,
        ([plan, rows], asOf) => {
          const ofOrder = (order: Plan) =>
            judged(order, asOf).map(({ evidence, conflict, ...rest }) => ({
              ...rest,
              evidence: evidence.map((one) => JSON.stringify(one)).sort(),
              conflict: conflict && {
                ...conflict,
                candidates: conflict.candidates.map((one) => JSON.stringify(one)).sort(),
              },
            }));
          expect(ofOrder({ ...plan, observations: rows })).toEqual(ofOrder(plan));
        },
      ),
    );
  });

  it('is not changed by a value whose period ends after it', () => {
    fc.assert(
      fc.property(
        anyPlan,
        anyAsOf,
        fc.constantFrom('2019', '2020', '2021', '2022', '2024'),
        anyValue,
        (plan, asOf, period, value) => {
          fc.pre(periodEnd(period) > periodEnd(asOf));
          const more = buildPlan(Object.values(plan.indicators), [...plan.observations, observed(period, value)]);
          expect(judged(more, asOf)).toEqual(judged(plan, asOf));
        },
      ),
    );
  });

  it('is not changed by a row recorded after what was known', () => {
    fc.assert(
      fc.property(anyPlan, anyAsOf, anyValue, (plan, asOf, value) => {
        const knownAt = '2022-12-31';
        const late = observed('2020', value, { recorded: '2023-01-01', source: 'late' });
        const more = buildPlan(Object.values(plan.indicators), [...plan.observations, late]);
        expect(assess(more, { asOf, knownAt }).targets).toEqual(assess(plan, { asOf, knownAt }).targets);
      }),
    );
  });
});
