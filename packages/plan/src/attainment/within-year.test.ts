import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, heading, level, observed, range } from '../../test/build-plan.js';
import { addUpYears } from './add-up-years.js';

const year = level({ period: '2020', value: 1200 });
const flow = { kind: 'flow', baseline: baseline(1000, '2019'), targets: [year] } as const;

describe('a yearly flow while its year runs', () => {
  it.each<[string, string, number, string, number, number, string]>([
    ['eleven months', '2020-01..11', 1100, '2020-11-30', 1100, 1, 'on-track'],
    ['eleven months, looked at near the end of the year', '2020-01..11', 990, '2020-12-30', 1100, 0.9, 'behind'],
    ['the first quarter', '2020-Q1', 330, '2020-04-15', 300, 1.1, 'ahead'],
    ['the first half', '2020-H1', 300, '2020-06-30', 600, 0.5, 'off-track'],
    ['January', '2020-01', 0, '2020-02-29', 100, 0, 'stalled'],
  ])('is held against its target in proportion to the time: %s', (_why, period, value, asOf, expected, pace, state) => {
    const attainment = assessFirst(flow, [observed(period, value)], asOf);
    expect(attainment).toMatchObject({
      state: 'not-due',
      attained: null,
      path: 'pro-rata',
      expected: { value: expect.closeTo(expected, 9) },
      scheduleVariance: { value: expect.closeTo(value - expected, 9) },
      pace: { value: expect.closeTo(pace, 9) },
      elapsed: { value: expect.closeTo(expected / 1200, 9) },
      trajectory: state,
      evidence: [{ period, use: 'judged', reason: null }],
    });
  });

  it('is not compared with the whole year before, nor projected; margin and ratio say what is left', () => {
    const attainment = assessFirst(flow, [observed('2019', 1000), observed('2020-H1', 540)], '2020-09-01');
    const apart = { value: null, reason: 'part-of-year' };
    expect(attainment).toMatchObject({
      progress: apart,
      changeFromBaseline: apart,
      margin: { value: -660 },
      ratio: { value: 0.45 },
      rates: { observed: { reason: 'yearly-flow' }, required: { reason: 'yearly-flow' } },
      projections: [{ reason: 'yearly-flow' }, { reason: 'yearly-flow' }],
      numbers: { observed: 540, observedTime: 2019.5, baseline: 0, baselineTime: 2019 },
      reasons: ['not-due', 'part-of-year'],
    });
  });

  it('needs no baseline, since the count begins with the year', () => {
    const attainment = assessFirst({ kind: 'flow', targets: [year] }, [observed('2020-01..03', 270)], '2020-04-01');
    expect(attainment).toMatchObject({ pace: { value: 0.9 }, trajectory: 'behind', elapsed: { value: 0.25 } });
  });

  it('uses the latest part and names the earlier ones', () => {
    const rows = [observed('2020-Q1', 250), observed('2020-01..11', 1180), observed('2020-H1', 500)];
    expect(assessFirst(flow, rows, '2020-12-01').evidence.map(({ period, use }) => [period, use])).toEqual([
      ['2020-01..11', 'judged'],
      ['2020-Q1', 'left-out'],
      ['2020-H1', 'left-out'],
    ]);
    expect(assessFirst(flow, rows, '2020-08-01').numbers.observed).toBe(500);
  });

  it.each([
    ['2020-Q2', 'a quarter in the middle'],
    ['2020-07', 'a month in the middle'],
    ['2020-07-01', 'one day'],
    ['2020-H2', 'a half that ends with the year'],
  ])('does not take %s, %s, for what the year has brought so far', (period) => {
    const attainment = assessFirst(flow, [observed(period, 1500)], '2020-12-31');
    expect(attainment).toMatchObject({
      state: 'unknown',
      path: 'step',
      evidence: [{ use: 'left-out', reason: 'part-of-year' }],
      dataQuality: { pointsUsed: 0, flags: [] },
    });
  });

  it('takes what began with the year, whatever else is told of its parts', () => {
    const rows = [observed('2020-Q2', 900), observed('2020-01..09', 880), observed('2020-10', 700)];
    expect(assessFirst(flow, rows, '2020-11-30')).toMatchObject({ path: 'pro-rata', numbers: { observed: 880 } });
  });

  it('leaves parts of other years aside', () => {
    const rows = [observed('2019-H1', 900), observed('2021-H1', 900)];
    expect(assessFirst(flow, rows, '2021-12-31').evidence).toEqual([]);
  });

  it('fewer is better: the variance decides, since a growing count has no pace downwards', () => {
    const cap = {
      kind: 'flow',
      direction: 'lower',
      targets: [level({ period: '2020', operator: '<=', value: 100 })],
    } as const;
    const at = (value: number) => assessFirst(cap, [observed('2020-H1', value)], '2020-07-01');
    expect(at(50)).toMatchObject({ pace: { reason: 'expected-on-wrong-side' }, trajectory: 'on-track' });
    expect(at(51)).toMatchObject({ scheduleVariance: { value: -1 }, trajectory: 'behind', state: 'not-due' });
  });

  it('a direction or a band has no number to be held against in proportion', () => {
    const more = assessFirst(
      { ...flow, targets: [heading({ period: '2020' })] },
      [observed('2020-H1', 1001)],
      '2020-07-01',
    );
    expect(more).toMatchObject({ state: 'not-due', trajectory: 'not-assessable', expected: { value: null } });
    const targets = [range({ period: '2020', reading: 'within', low: 5, high: 9 })];
    const within = assessFirst({ kind: 'flow', direction: 'band', targets }, [observed('2020-H1', 7)], '2020-07-01');
    expect(within).toMatchObject({ state: 'not-due', trajectory: 'not-assessable', pace: { reason: 'no-direction' } });
  });

  it('sources that disagree on the part are tried one by one', () => {
    const rows = [observed('2020-H1', 600), observed('2020-H1', 500, { source: 'newspaper', evidence: 'press' })];
    expect(assessFirst(flow, rows, '2020-07-01')).toMatchObject({
      trajectory: 'on-track',
      conflict: {
        decidedBy: 'evidence',
        flips: true,
        candidates: [
          { value: 500, trajectory: 'off-track' },
          { value: 600, trajectory: 'on-track' },
        ],
      },
    });
  });

  it('a declared path is one from year to year and says nothing of a part of one', () => {
    const declarations = { things: { path: 'whole' } } as const;
    const attainment = assessFirst(flow, [observed('2020-H1', 600)], '2020-07-01', { declarations });
    expect(attainment).toMatchObject({ path: 'pro-rata', expected: { value: 600 } });
  });

  it('only flows add up within their year: what is counted anew each time does not', () => {
    const attainment = assessFirst({ ...flow, kind: 'periodic' }, [observed('2020-H1', 600)], '2020-07-01');
    expect(attainment).toMatchObject({ path: 'step', evidence: [], trajectory: 'not-assessable' });
  });
});

describe('what a year had brought before its end', () => {
  const eleven = (value: number, target = year, asOf = '2021-03-01') =>
    assessFirst({ ...flow, targets: [target] }, [observed('2020-01..11', value)], asOf);

  it.each<[string, Parameters<typeof level>[0], number, string, string]>([
    ['at least 1200 is reached and stays so', {}, 1200, 'met-early', 'met'],
    ['1199 of at least 1200 may still become more', {}, 1199, 'not-due', 'unknown'],
    ['1200 is not more than 1200 yet', { operator: '>' }, 1200, 'not-due', 'unknown'],
    ['at most 1200 holds so far, which proves nothing', { operator: '<=' }, 1100, 'not-due', 'unknown'],
    ['at most 1200 still holds', { operator: '<=' }, 1200, 'not-due', 'unknown'],
    ['more than at most 1200 cannot be undone', { operator: '<=' }, 1201, 'not-due', 'not-met'],
    ['1200 is not less than 1200, and more will come', { operator: '<' }, 1200, 'not-due', 'not-met'],
    ['exactly 1200 may be passed', { operator: '=' }, 1200, 'not-due', 'unknown'],
    ['beyond exactly 1200', { operator: '=' }, 1300, 'not-due', 'not-met'],
  ])('%s', (_why, change, value, before, after) => {
    const target = level({ ...year, ...change });
    const direction = target.operator === '<=' || target.operator === '<' ? 'lower' : 'higher';
    const rows = [observed('2020-01..11', value)];
    expect(assessFirst({ ...flow, direction, targets: [target] }, rows, '2020-12-30').state).toBe(before);
    const due = assessFirst({ ...flow, direction, targets: [target] }, rows, '2020-12-31');
    expect(due.state).toBe(after);
    expect(due.trajectory).toBeNull();
    expect(due.attained).toBe({ met: true, 'not-met': false }[after] ?? null);
  });

  it('says that the value is of a part of the year where it settles, and shows it as left out where not', () => {
    expect(eleven(1250)).toMatchObject({
      reasons: ['part-of-year'],
      numbers: { observed: 1250 },
      margin: { value: 50 },
      evidence: [{ use: 'judged' }],
    });
    expect(eleven(1150)).toMatchObject({
      reasons: ['no-observation'],
      numbers: { observed: null },
      margin: { value: null, reason: 'no-observation' },
      evidence: [{ use: 'left-out', reason: 'part-of-year' }],
    });
  });

  it('gives way to the value of the whole year', () => {
    const rows = [observed('2020-01..11', 1250), observed('2020', 1190)];
    expect(assessFirst(flow, rows, '2021-03-01')).toMatchObject({
      state: 'not-met',
      path: 'step',
      evidence: [{ period: '2020', use: 'judged' }, { use: 'left-out' }],
    });
  });

  it('counts by its last part, though an earlier one had said more', () => {
    const rows = [observed('2020-H1', 1300), observed('2020-01..11', 1150)];
    expect(assessFirst(flow, rows, '2021-03-01').state).toBe('unknown');
  });

  it('is unknown where the source that is preferred does not settle it', () => {
    const rows = [
      observed('2020-01..11', 1150),
      observed('2020-01..11', 1250, { source: 'newspaper', evidence: 'press' }),
    ];
    expect(assessFirst(flow, rows, '2021-03-01')).toMatchObject({
      state: 'unknown',
      attained: null,
      conflict: { flips: true, candidates: [{ state: 'unknown' }, { state: 'met' }] },
    });
  });

  it('a level to be kept is not missed before the year is over', () => {
    const keep = level({ ...year, maintain: true });
    expect(eleven(1100, keep, '2020-12-01')).toMatchObject({
      state: 'not-due',
      trajectory: 'on-track',
      path: 'pro-rata',
    });
    expect(eleven(1200, keep, '2020-12-01').state).toBe('maintained');
    expect(eleven(1200, keep).state).toBe('maintained');
  });

  it('a promise of every year can be settled by a part, but parts are no sum', () => {
    const each = level({ period: null, recurrence: { every: 'year', from: '2019', to: '2020' }, value: 1200 });
    const rows = [observed('2019', 1300), observed('2020-01..11', 1250)];
    const attainment = assessFirst({ ...flow, targets: [each] }, rows, '2020-12-31');
    expect(attainment).toMatchObject({
      state: 'met',
      recurring: { fulfilled: 2, total: { value: null, reason: 'no-observation' } },
    });
    const years = ['2019', '2020'].map((period) =>
      assessFirst({ ...flow, targets: [level({ period, value: 1200 })] }, rows, '2020-12-31'),
    );
    expect(addUpYears(years)).toMatchObject({ missing: ['2020'], observed: { reason: 'no-observation' } });
  });
});
