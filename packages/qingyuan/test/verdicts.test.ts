import { admitNearDefinition, assess, type Reason, summarize, type Target } from '@xianxing/plan';
import { plan, type TargetId } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';

const today = { asOf: plan.dataDate };
const { targets, indicators } = assess(plan, today);
const withNear = assess(plan, { ...today, admit: admitNearDefinition }).targets;

describe('what the evidence supports', () => {
  it.each<[TargetId, string, number | null, readonly Reason[], string]>([
    ['high-tech-zone-rank-2020', 'met', 96, ['conflicting'], 'reposts: 96 stated, 95 inferred'],
    ['high-tech-enterprises-2020', 'met', 380, ['period-inferred'], 'repost that masks its years'],
    ['national-incubators-2020', 'met', 3, ['period-inferred'], 'the same repost, exactly the target'],
    ['rd-institution-coverage-2020', 'not-met', 38, ['period-inferred'], 'the same repost'],
    ['provincial-high-tech-zones-2020', 'unknown', null, ['no-observation'], 'the repost lists one, it does not count'],
    ['provincial-agricultural-parks-2020', 'unknown', null, ['no-observation'], 'the repost lists two'],
    ['sustainable-development-zone-2021', 'not-met', 0, ['shown-later'], 'the list of all approved cities lacks it'],
    ['national-agricultural-park-2021', 'not-met', 0, ['shown-later'], 'still being applied for on 2022-08-10'],
    ['high-tech-enterprise-listing-2021', 'unknown', null, ['no-observation'], 'listed, its certificate was not seen'],
    ['guangqing-park-high-tech-enterprises-2021', 'unknown', null, ['no-observation'], '23 a year after the deadline'],
    ['new-rd-institutions-2020', 'unknown', null, ['no-observation'], '“added 5” is no stock'],
  ])('%s: %s on %s', (target, state, value, reasons, _why) => {
    expect(targets[target]).toMatchObject({ state, due: true, numbers: { observed: value } });
    expect(targets[target].reasons).toEqual(expect.arrayContaining([...reasons]));
  });

  it('the rank is met under either of the two sources that disagree', () => {
    const { conflict, robustness, margin } = targets['high-tech-zone-rank-2020'];
    expect(conflict).toMatchObject({ decidedBy: 'period-basis', flips: false });
    expect(conflict?.candidates.map(({ value, chosen, state }) => [value, chosen, state]).sort()).toEqual([
      [95, false, 'met'],
      [96, true, 'met'],
    ]);
    expect(robustness).toEqual({ robust: true, flips: [] });
    expect(margin.value).toBe(1);
  });

  it.each<[TargetId, string, string]>([
    ['provincial-high-tech-zones-2020', 'not-met', 'lists one'],
    ['provincial-agricultural-parks-2020', 'not-met', 'lists two of four'],
    ['high-tech-enterprise-listing-2021', 'met', 'a company listed on 2021-01-25'],
  ])('with evidence of a near definition admitted, %s is %s and says so', (target, state, _why) => {
    expect(withNear[target].state).toBe(state);
    expect(withNear[target].reasons).toContain('near-definition');
  });

  it('what was found after the deadline is shown and decides nothing', () => {
    const { evidence } = targets['guangqing-park-high-tech-enterprises-2021'];
    expect(evidence).toMatchObject([{ period: '2022', value: 23, use: 'later' }]);
  });

  it('rows of a near definition are shown and left out', () => {
    const { evidence } = targets['provincial-high-tech-zones-2020'];
    expect(evidence).toMatchObject([{ value: 1, use: 'left-out', reason: 'not-admitted' }]);
  });
});

describe('what nobody has published', () => {
  const headline = Object.values(plan.indicators).filter((indicator) => indicator.headline);
  const promisedFor = (year: string) =>
    headline
      .flatMap((indicator): readonly Target<TargetId>[] => indicator.targets)
      .filter(({ period }) => period === year);

  it.each(['2019', '2021'])('every headline target of %s is unknown', (year) => {
    expect(promisedFor(year).length).toBeGreaterThanOrEqual(10);
    for (const target of promisedFor(year))
      expect([target.id, targets[target.id].state]).toEqual([target.id, 'unknown']);
  });

  it.each([
    'incubators',
    'invention-patent-applications',
    'new-phds',
    'guangzhou-graduate-enterprises',
    'talent-apartments',
    'technological-upgrading-projects',
    'provincial-innovation-centres',
  ] as const)('every target of %s is unknown', (indicator) => {
    for (const target of indicators[indicator].targets) expect(targets[target].state).toBe('unknown');
  });
});

describe('the whole', () => {
  const { counts } = summarize(assess(plan, today), plan).plan;

  it('counts every target once, all of them due', () => {
    expect(counts.targets).toBe(Object.keys(targets).length);
    expect(counts.due.total).toBe(counts.targets);
    expect(counts.due).toMatchObject({ met: 3, notMet: 3 });
    expect(counts.due.unknown).toBe(counts.targets - 6);
  });

  it('says how little is known', () => {
    expect(counts.due.bounds?.low).toBeCloseTo(3 / counts.targets, 12);
    expect(counts.due.bounds?.high).toBeCloseTo((counts.targets - 3) / counts.targets, 12);
  });
});
