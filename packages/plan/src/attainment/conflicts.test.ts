import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, buildPlan, indicator, level, observed, source } from '../../test/build-plan.js';
import type { Observation } from '../observation/observation.js';
import { assess } from './assess.js';

const met = { baseline: baseline(10), targets: [level({ value: 20 })] };

describe('two sources that disagree', () => {
  it.each<[string, Partial<Observation>, Partial<Observation>]>([
    ['evidence', { evidence: 'press', source: 'newspaper' }, { evidence: 'repost', source: 'copy' }],
    ['evidence', { evidence: 'repost', source: 'copy' }, { evidence: 'third-party', source: 'blog' }],
    ['period-basis', { source: 'yearbook' }, { source: 'bulletin', periodBasis: 'inferred' }],
    ['definition', { source: 'yearbook' }, { source: 'bulletin', definition: 'near' }],
  ])('the %s decides between them', (decidedBy, better, worse) => {
    const rows = [observed('2021', 19, worse), observed('2021', 21, better)];
    const attainment = assessFirst(met, rows, '2021-12-31', { admit: () => true });
    expect(attainment).toMatchObject({ state: 'met', numbers: { observed: 21 }, conflict: { decidedBy, flips: true } });
    expect(attainment.conflict?.candidates).toEqual([
      {
        period: '2021',
        value: 19,
        source: worse.source,
        chosen: false,
        attained: false,
        state: 'not-met',
        trajectory: null,
      },
      {
        period: '2021',
        value: 21,
        source: better.source,
        chosen: true,
        attained: true,
        state: 'met',
        trajectory: null,
      },
    ]);
    expect(attainment.evidence.map(({ value, use }) => [value, use])).toEqual([
      [21, 'judged'],
      [19, 'outranked'],
    ]);
  });

  it('the later published decides where nothing else does', () => {
    const rows = [observed('2021', 19, { source: 'yearbook' }), observed('2021', 21, { source: 'bulletin' })];
    const plan = buildPlan([indicator(met)], rows);
    const sources = { ...plan.sources, bulletin: source('bulletin', { date: '2022-03-01' }) };
    const dated = assess({ ...plan, sources }, { asOf: '2021-12-31' }).targets['things-2021'];
    expect(dated).toMatchObject({ state: 'met', conflict: { decidedBy: 'published' } });
    const undated = { ...plan.sources, bulletin: source('bulletin', { date: null }) };
    expect(assess({ ...plan, sources: undated }, { asOf: '2021-12-31' }).targets['things-2021']).toMatchObject({
      state: 'unknown',
      conflict: { decidedBy: null },
    });
  });

  it('that say the same are no conflict, and the stronger stands for both', () => {
    const rows = [observed('2021', 21, { evidence: 'press', source: 'newspaper' }), observed('2021', 21)];
    const attainment = assessFirst(met, rows, '2021-12-31');
    expect(attainment).toMatchObject({ conflict: null, dataQuality: { flags: [], shareOfficial: 1 } });
    expect(attainment.evidence[0]?.source?.id).toBe('yearbook');
  });

  it('of one rank give no trajectory where they lead to different ones', () => {
    const rows = [observed('2020', 12, { source: 'bulletin' }), observed('2020', 19)];
    expect(assessFirst(met, rows, '2020-12-31')).toMatchObject({
      state: 'not-due',
      trajectory: 'not-assessable',
      attained: null,
      reasons: ['not-due', 'conflicting'],
    });
  });

  it('of one rank give the trajectory they agree on', () => {
    const rows = [observed('2020', 18, { source: 'bulletin' }), observed('2020', 19)];
    expect(assessFirst(met, rows, '2020-12-31')).toMatchObject({
      state: 'not-due',
      trajectory: 'ahead',
      progress: { reason: 'conflicting' },
    });
  });

  it('about an earlier year leave it out of the series', () => {
    const rows = [observed('2019', 11), observed('2019', 14, { source: 'bulletin' }), observed('2020', 18)];
    expect(assessFirst(met, rows, '2020-12-31').projections[0]).toMatchObject({ points: 2 });
  });
});

describe('robustness', () => {
  const share = { kind: 'percentage' as const, baseline: baseline(40), targets: [level({ value: 50 })] };

  it.each<[string, number, string, readonly string[]]>([
    ['far from the target', 45, '45.0', []],
    ['within half a unit of the last digit below it', 49.96, '49.96', ['displayed']],
    ['printed without decimals', 50, '50', ['printed']],
    ['a whole digit away', 51, '51', []],
    ['half a digit away, exactly', 50.5, '51', []],
  ])('%s', (_why, value, printed, by) => {
    const attainment = assessFirst(share, [observed('2021', value, { printed })], '2021-12-31');
    expect(attainment.robustness.flips.map((flip) => flip.by)).toEqual(by);
    expect(attainment.robustness.robust).toBe(by.length === 0);
    expect(attainment.reasons.includes('rounding-sensitive')).toBe(by.length > 0);
  });

  it('is asked of the trajectory too', () => {
    const attainment = assessFirst(share, [observed('2020', 46.7, { printed: '46.7' })], '2020-12-31');
    expect(attainment).toMatchObject({ trajectory: 'on-track', robustness: { robust: false } });
    expect(attainment.robustness.flips).toEqual([
      { by: 'printed', value: expect.closeTo(46.65, 9), state: 'not-due', trajectory: 'behind' },
    ]);
  });

  it.each(['rank', 'coverage', 'stock', 'flow'] as const)('is not asked of what is counted: %s', (kind) => {
    const attainment = assessFirst(
      { kind, baseline: baseline(40), targets: [level({ value: 50 })] },
      [observed('2021', 50)],
      '2021-12-31',
    );
    expect(attainment.robustness).toEqual({ robust: true, flips: [] });
  });

  it('is asked of a stock with decimals', () => {
    const rows = [observed('2021', 50, { printed: '50.0' })];
    expect(
      assessFirst({ baseline: baseline(40), targets: [level({ value: 50 })] }, rows, '2021-12-31').robustness.robust,
    ).toBe(false);
  });

  it.each([
    { why: 'a target', from: 10, to: 20.5 },
    { why: 'a baseline', from: 9.5, to: 20 },
  ])('is asked of a stock of whole numbers where $why has a decimal', ({ from, to }) => {
    const attainment = assessFirst(
      { baseline: baseline(from), targets: [level({ value: to })] },
      [observed('2021', 20)],
      '2021-12-31',
    );
    expect(attainment.robustness).toMatchObject({ robust: false, flips: [{ by: 'printed' }] });
  });

  it('has no answer where there is no verdict', () => {
    expect(assessFirst(share, [], '2021-12-31').robustness).toEqual({ robust: null, flips: [] });
  });
});
