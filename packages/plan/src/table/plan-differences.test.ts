import { describe, expect, it } from 'vitest';
import { baseline, buildPlan, indicator, level, observed, source } from '../../test/build-plan.js';
import type { Observation } from '../observation/observation.js';
import type { Plan } from '../plan/plan.js';
import { planDifferences } from './plan-differences.js';

const things = indicator({ baseline: baseline(5), targets: [level({ period: '2020' }), level({ period: '2021' })] });
const plan = (...rows: Observation[]): Plan => buildPlan([things], rows);
const row = (change: Partial<Observation> = {}) => observed('2021', 12, { locator: '', ...change });

function told(before: Plan, after: Plan, options = {}) {
  const { dataChanges, lostRows, verdicts, verdictsAsBefore } = planDifferences(before, after, options);
  return {
    rows: dataChanges.map(({ kind, period, after }) => `${kind} ${period} ${after.map(({ value }) => value)}`.trim()),
    lost: lostRows.map(({ value }) => value),
    verdicts: verdicts.map(({ target, before, after }) => `${target.id}: ${before?.state} → ${after?.state}`),
    asBefore: verdictsAsBefore,
  };
}

const none = { rows: [], lost: [], verdicts: [], asBefore: 2 };

describe('between two versions of a plan', () => {
  it.each([
    { why: 'nothing, when they are the same', before: plan(row()), after: plan(row()), expected: none },
    {
      why: 'a row is added and its verdict is another one',
      before: plan(),
      after: plan(row()),
      expected: { ...none, rows: ['added 2021 12'], verdicts: ['things-2021: unknown → met'], asBefore: 1 },
    },
    {
      why: 'a row is revised to a value that misses the target',
      before: plan(row()),
      after: plan(row(), row({ value: 9, recorded: '2022-08-01' })),
      expected: { ...none, rows: ['revised 2021 9'], verdicts: ['things-2021: met → not-met'], asBefore: 1 },
    },
    {
      why: 'a row is revised and the verdict stands',
      before: plan(row()),
      after: plan(row(), row({ value: 13, recorded: '2022-08-01' })),
      expected: { ...none, rows: ['revised 2021 13'] },
    },
    {
      why: 'a row is withdrawn',
      before: plan(row()),
      after: plan(row(), row({ status: 'withdrawn', recorded: '2022-08-01' })),
      expected: { ...none, rows: ['withdrawn 2021'], verdicts: ['things-2021: met → unknown'], asBefore: 1 },
    },
    {
      why: 'a row was edited in its place, against the rule',
      before: plan(row()),
      after: plan(row({ value: 9 })),
      expected: {
        rows: ['added 2021 9'],
        lost: [12],
        verdicts: ['things-2021: met → not-met'],
        asBefore: 1,
      },
    },
  ])('$why', ({ before, after, expected }) => {
    expect(told(before, after)).toEqual(expected);
  });

  it('knows a row again whose keys stand in another order', () => {
    const turned = (one: Observation) => Object.fromEntries(Object.entries(one).reverse()) as unknown as Observation;
    expect(told(plan(row()), plan(turned(row())))).toEqual(none);
  });

  it('judges each side as of its own date, or both as of the one asked for', () => {
    const [early, late] = [{ ...plan(), dataDate: '2020-06-30' }, plan()];
    expect(told(early, late).verdicts).toEqual(['things-2020: not-due → unknown', 'things-2021: not-due → unknown']);
    expect(told(early, late, { asOf: '2022-01-01' }).verdicts).toEqual([]);
  });

  it('says a changed trajectory of what is not due', () => {
    const early = (...rows: Observation[]) => ({ ...plan(...rows), dataDate: '2020-06-30' });
    const { verdicts } = planDifferences(early(), early(observed('2019', 5, { recorded: '2020-02-01' })));
    expect(verdicts.map(({ before, after }) => [before?.trajectory, after?.trajectory])).toEqual([
      ['not-assessable', 'stalled'],
      ['not-assessable', 'stalled'],
    ]);
  });

  it('lists indicators, targets, sources and clauses that came, went or changed', () => {
    const others = indicator({ id: 'others', targets: [level({ indicator: 'others' })] });
    const before = buildPlan([things, others]);
    const changedThings = { ...things, targets: [level({ period: '2021', value: 11 })], direction: 'none' } as const;
    const clauses = before.clauses.map((one) => (one.id === 'a1t1s1' ? { ...one, text: '别的话' } : one));
    const after = { ...buildPlan([changedThings]), clauses, sources: { ...before.sources, new: source('new') } };
    const { indicators, targets, sources, clauses: ofText, verdicts } = planDifferences(before, after);
    const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
    expect([ids(indicators.removed), indicators.changed.map(({ after }) => after.id)]).toEqual([
      ['others'],
      ['things'],
    ]);
    expect(ids(targets.removed)).toEqual(['things-2020', 'others-2021']);
    expect(
      targets.changed.map(({ before, after }) => [before, after].map((one) => 'value' in one && one.value)),
    ).toEqual([[10, 11]]);
    expect(ids(sources.added)).toEqual(['new']);
    expect(ofText.changed.map(({ before, after }) => [before.text, after.text])).toEqual([['虚构 a1t1s1', '别的话']]);
    expect(verdicts.map(({ target, after }) => [target.id, after])).toEqual([
      ['things-2020', null],
      ['others-2021', null],
    ]);
  });
});
