import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, level, observed } from '../../test/build-plan.js';
import type { Observation } from '../observation/observation.js';

const targets = [level({ value: 20 })];

describe('the evidence of a judgement', () => {
  it.each<[string, Partial<Observation>, readonly string[]]>([
    ['official and final', {}, []],
    ['its period concluded by an editor', { periodBasis: 'inferred' }, ['period-inferred']],
    ['provisional', { status: 'provisional' }, ['provisional']],
    ['estimated', { status: 'estimated' }, ['estimated']],
    ['of a near definition', { definition: 'near' }, ['near-definition']],
    [
      'all at once',
      { periodBasis: 'inferred', status: 'provisional', definition: 'near' },
      ['period-inferred', 'near-definition', 'provisional'],
    ],
  ])('%s', (_why, change, flags) => {
    const rows = [observed('2021', 25, change)];
    const attainment = assessFirst({ baseline: baseline(10), targets }, rows, '2021-12-31', { admit: () => true });
    expect(attainment.dataQuality.flags).toEqual(flags);
    expect(attainment.reasons).toEqual(flags);
  });

  it.each<[string, readonly string[], string, number, number]>([
    ['none of three years', [], '2021-12-31', 0, 3],
    ['the target’s own year', ['2021'], '2021-12-31', 1, 3],
    ['two rows in one year', ['2020-H1', '2020'], '2021-12-31', 1, 3],
    ['before the date only the years that are over', ['2019', '2020'], '2020-12-31', 2, 2],
    ['in mid-year the year is not over', ['2019'], '2020-06-30', 1, 1],
    ['after the date nothing more is expected', ['2021', '2022'], '2024-12-31', 1, 3],
    ['the baseline’s own year is none of them', ['2018', '2020'], '2021-12-31', 1, 3],
  ])('%s', (_why, periods, asOf, pointsUsed, pointsExpected) => {
    const rows = periods.map((period) => observed(period, 15));
    const attainment = assessFirst({ baseline: baseline(10), targets }, rows, asOf);
    expect(attainment.dataQuality).toMatchObject({ pointsUsed, pointsExpected });
  });

  it('without a baseline expects the target’s own year', () => {
    expect(assessFirst({ targets }, [], '2021-12-31').dataQuality).toMatchObject({ pointsUsed: 0, pointsExpected: 1 });
    expect(assessFirst({ targets }, [], '2020-12-31').dataQuality).toMatchObject({ pointsExpected: 0 });
  });

  it('of a recurrence counts its due periods', () => {
    const yearly = level({ period: null, recurrence: { every: 'year', from: '2019', to: '2021' } });
    const attainment = assessFirst({ targets: [yearly] }, [observed('2019', 15)], '2020-12-31');
    expect(attainment.dataQuality).toMatchObject({ pointsUsed: 1, pointsExpected: 2 });
  });

  it('says what share is stated and what share official', () => {
    const rows = [observed('2019', 12, { periodBasis: 'inferred' }), observed('2020', 15, { evidence: 'press' })];
    const { dataQuality } = assessFirst({ baseline: baseline(10), targets }, rows, '2020-12-31');
    expect(dataQuality).toMatchObject({ shareStated: 0.5, shareOfficial: 0.5 });
    expect(assessFirst({ targets }, [], '2020-12-31').dataQuality).toMatchObject({
      shareStated: null,
      shareOfficial: null,
    });
  });

  it('leaves out what could not be counted, and says why', () => {
    const rows = [observed('2021', Number.NaN), observed('2021', 25, { source: 'bulletin' })];
    const attainment = assessFirst({ baseline: baseline(10), targets }, rows, '2021-12-31');
    expect(attainment).toMatchObject({ state: 'met', dataQuality: { flags: ['not-finite'] } });
    expect(attainment.evidence).toHaveLength(1);
  });
});

describe('a break in the series', () => {
  const broken = (rows: readonly Observation[], asOf: string, breaks: readonly string[]) =>
    assessFirst({ baseline: baseline(10), targets }, rows, asOf, { declarations: { things: { breaks } } });

  it('before a value leaves out what came before, and says so', () => {
    const attainment = broken([observed('2019', 12), observed('2020', 14), observed('2021', 25)], '2021-12-31', [
      '2020',
    ]);
    expect(attainment).toMatchObject({
      state: 'met',
      progress: { reason: 'series-break' },
      rates: { observed: { reason: 'series-break' } },
      dataQuality: { flags: ['series-break'] },
      numbers: { baseline: null },
    });
    expect(attainment.evidence).toContainEqual(
      expect.objectContaining({ period: '2019', use: 'left-out', reason: 'series-break' }),
    );
    expect(attainment.evidence).not.toContainEqual(expect.objectContaining({ period: '2020', use: 'left-out' }));
  });

  it('is none while no value stands after it', () => {
    expect(broken([observed('2019', 15)], '2020-12-31', ['2020'])).toMatchObject({
      progress: { value: 0.5 },
      dataQuality: { flags: [] },
    });
  });

  it('after the target’s date does not touch it', () => {
    const rows = [observed('2021', 15), observed('2022', 30)];
    expect(broken(rows, '2022-12-31', ['2022'])).toMatchObject({ progress: { value: 0.5 }, state: 'met-late' });
  });

  it('the last of several is the one that counts', () => {
    const rows = [observed('2019', 12), observed('2020', 14), observed('2021', 25)];
    const { projections, evidence } = broken(rows, '2021-12-31', ['2019', '2021']);
    expect(evidence.filter(({ use }) => use === 'left-out').map(({ period }) => period)).toEqual(['2019', '2020']);
    expect(projections[0]?.points).toBe(1);
  });
});
