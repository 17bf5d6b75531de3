import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAsOf, anyObservations, anyPlan } from '../../test/attainment/any-plan.js';
import { baseline, buildPlan, heading, improvement, indicator, level, observed } from '../../test/build-plan.js';
import type { Plan } from '../plan/plan.js';
import { assess } from './assess.js';
import type { AssessOptions } from './assessment.js';
import type { Attainment } from './attainment.js';
import { judge } from './judge.js';
import type { Judgement } from './judgement.js';
import { summarize } from './summarize.js';

/** What is said of the way there, and the reasons that belong to it. */
const beyond = 'trajectory ratio expected scheduleVariance pace elapsed rates projections robustness'.split(' ');
const ofTheWay = ['rounding-sensitive', 'endpoint-and-slope-disagree'];

/** An attainment as it is where nothing is said of the way there. */
function judgementIn(attainment: Attainment): object {
  const { conflict, recurring, reasons, ...parts } = attainment;
  return {
    ...Object.fromEntries(Object.entries(parts).filter(([part]) => !beyond.includes(part))),
    conflict: conflict && {
      ...conflict,
      candidates: conflict.candidates.map(({ trajectory, ...candidate }) => candidate),
      flips: new Set(conflict.candidates.map(({ state }) => state)).size > 1,
    },
    recurring: recurring && { ...recurring, periods: recurring.periods.map(({ reasons, ...test }) => test) },
  };
}

/** Both without what differs: reasons, which are compared by themselves. */
function withoutReasons({ reasons, recurring, ...judgement }: Judgement): object {
  return {
    ...judgement,
    recurring: recurring && { ...recurring, periods: recurring.periods.map(({ reasons, ...test }) => test) },
  };
}

/** Says of every target what assess says, but for the way there. */
function sameOf(plan: Plan, options: AssessOptions): void {
  const [judged, assessed] = [judge(plan, options), assess(plan, options)];
  expect(Object.keys(judged.targets)).toEqual(Object.keys(assessed.targets));
  for (const [id, attainment] of Object.entries(assessed.targets)) {
    const judgement = judged.targets[id] as Judgement;
    expect(withoutReasons(judgement)).toEqual(judgementIn(attainment));
    expect(attainment.reasons).toEqual(expect.arrayContaining([...judgement.reasons]));
    if (attainment.due) {
      const shared = attainment.reasons.filter((reason) => !ofTheWay.includes(reason));
      expect(judgement.reasons).toEqual(shared);
    }
  }
}

const yearly = { period: null, recurrence: { every: 'year', from: '2019', to: '2021' } } as const;
const otherPromises = [
  indicator({ kind: 'flow', targets: [level({ value: 20, ...yearly })] }),
  indicator({ baseline: baseline(10), targets: [level({ value: 10, maintain: true, ...yearly })] }),
  indicator({ baseline: baseline(10), targets: [heading(yearly), heading()] }),
  indicator({ kind: 'rank', direction: 'lower', baseline: baseline(101), targets: [improvement()] }),
  indicator({ kind: 'event', direction: 'event', targets: [level({ value: 1 })] }),
];

describe('judge', () => {
  it('says of every target what assess says, but for the way there', () => {
    fc.assert(
      fc.property(anyPlan, anyAsOf, fc.option(anyAsOf, { nil: undefined }), (plan, asOf, knownAt) => {
        sameOf(plan, { asOf, ...(knownAt && { knownAt }) });
      }),
      { numRuns: 500 },
    );
  });

  it('and so of promises that recur, of directions, of improvements and of events', () => {
    fc.assert(
      fc.property(fc.constantFrom(...otherPromises), anyObservations, anyAsOf, (one, rows, asOf) => {
        sameOf(buildPlan([one], rows), { asOf });
      }),
      { numRuns: 500 },
    );
  });

  it('says nothing of the way there', () => {
    const plan = buildPlan(
      [indicator({ baseline: baseline(18), targets: [level({ value: 24 })] })],
      [observed('2019', 20), observed('2020', 22)],
    );
    const [judgement] = Object.values(judge(plan, { asOf: '2020-12-31' }).targets);
    expect(Object.keys(judgement ?? {}).filter((part) => beyond.includes(part))).toEqual([]);
    expect(judgement).toMatchObject({ state: 'not-due', margin: { value: -2 }, progress: { value: 4 / 6 } });
  });

  it('is counted like an assessment', () => {
    fc.assert(
      fc.property(anyPlan, anyAsOf, (plan, asOf) => {
        expect(summarize(judge(plan, { asOf }), plan)).toEqual(summarize(assess(plan, { asOf }), plan));
      }),
    );
  });

  it('refuses a day that does not exist', () => {
    const plan = buildPlan([indicator({ targets: [level()] })]);
    expect(() => judge(plan, { asOf: '2021-02-30' })).toThrow('"2021-02-30"');
    expect(() => judge(plan, { asOf: '2021-12-31', knownAt: '2021-13-01' })).toThrow('"2021-13-01"');
  });
});
