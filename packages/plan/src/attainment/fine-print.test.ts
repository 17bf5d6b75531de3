import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, heading, level, observed, range } from '../../test/build-plan.js';

const by2021 = [level({ value: 20 })];
const met = { baseline: baseline(10), targets: by2021 };

describe('a value', () => {
  it('of the baseline’s own period is no change from it', () => {
    expect(assessFirst(met, [observed('2018', 11)], '2020-12-31')).toMatchObject({
      state: 'not-due',
      trajectory: 'not-assessable',
      numbers: { observed: null },
      reasons: ['not-due', 'no-observation'],
    });
  });

  it('of a part of a year is none of a yearly flow', () => {
    const flow = { kind: 'flow' as const, baseline: baseline(10), targets: by2021 };
    expect(assessFirst(flow, [observed('2021-Q4', 25)], '2021-12-31').state).toBe('unknown');
    expect(assessFirst(flow, [observed('2020-Q4', 25)], '2020-12-31').numbers.observed).toBeNull();
  });

  it('of another year’s flow beyond the target is not early', () => {
    const flow = { kind: 'flow' as const, baseline: baseline(10), targets: by2021 };
    expect(assessFirst(flow, [observed('2020', 25)], '2020-12-31')).toMatchObject({
      state: 'not-due',
      rates: { observed: { reason: 'yearly-flow' }, required: { reason: 'yearly-flow' } },
    });
  });

  it('is followed in the order of time, whatever its period is called', () => {
    const rows = [observed('2020', 18), observed('2020-H1', 14)];
    expect(assessFirst(met, rows, '2020-12-31').projections[0]).toMatchObject({ points: 3, value: 22 });
  });

  it('assumed with a decimal is as exact as it is written', () => {
    const share = { kind: 'percentage' as const, baseline: baseline(40), targets: [level({ value: 50 })] };
    const assumptions = [{ indicator: 'things', period: '2021', value: 49.8 }];
    expect(assessFirst(share, [], '2021-12-31', { assumptions }).robustness).toEqual({ robust: true, flips: [] });
  });

  it('printed with a decimal leaves room for rounding, whatever the others are', () => {
    const rows = [observed('2020', 20), observed('2021', 24, { printed: '24.0' })];
    const { reasons } = assessFirst({ targets: [level({ value: 24 })] }, rows, '2021-12-31');
    expect(reasons).toContain('rounding-sensitive');
  });

  it('told by two sources of one rank is shown from the same one, whatever the order of the rows', () => {
    const rows = [observed('2021', 25, { source: 'yearbook' }), observed('2021', 25, { source: 'bulletin' })];
    const judgedFrom = (some: typeof rows) => assessFirst(met, some, '2021-12-31').evidence[0]?.source?.id;
    expect(judgedFrom(rows)).toBe('bulletin');
    expect(judgedFrom([...rows].reverse())).toBe('bulletin');
  });

  it('that reaches all of n is counted', () => {
    const coverage = { kind: 'coverage' as const, baseline: baseline(3), targets: [level({ value: 8, of: 8 })] };
    expect(assessFirst(coverage, [observed('2021', 8)], '2021-12-31')).toMatchObject({
      state: 'met',
      share: { value: 1 },
    });
  });

  it('has an overshoot only as an event that happened', () => {
    expect(assessFirst(met, [observed('2021', 25)], '2021-12-31').overshoot).toBeNull();
    const event = { kind: 'event' as const, targets: [level({ value: 1 })] };
    expect(assessFirst(event, [observed('2021', 0)], '2021-12-31').overshoot).toBeNull();
    expect(assessFirst(event, [], '2021-12-31').overshoot).toBeNull();
    expect(assessFirst(event, [observed('2021', 3)], '2021-12-31').overshoot).toBe(2);
  });
});

describe('the evidence of a due promise', () => {
  const uses = (rows: Parameters<typeof assessFirst>[1]) =>
    assessFirst(met, rows, '2022-12-31').evidence.map(({ period, use }) => [period, use]);

  it('is what it was judged by, and what came after', () => {
    expect(uses([observed('2019', 12), observed('2020', 15), observed('2021', 20), observed('2022', 21)])).toEqual([
      ['2021', 'judged'],
      ['2022', 'later'],
    ]);
  });

  it('and the earlier value that had met it, where it was missed', () => {
    expect(uses([observed('2019', 12), observed('2020', 25), observed('2021', 18)])).toEqual([
      ['2021', 'judged'],
      ['2020', 'series'],
    ]);
  });

  it('before the date it is the whole series', () => {
    const rows = [observed('2019', 12), observed('2020', 15)];
    expect(assessFirst(met, rows, '2020-12-31').evidence.map(({ period, use }) => [period, use])).toEqual([
      ['2020', 'judged'],
      ['2019', 'series'],
    ]);
  });

  it('what is left out flags nothing, because nothing rests on it', () => {
    const { dataQuality, reasons } = assessFirst(met, [observed('2021', 25, { definition: 'near' })], '2021-12-31');
    expect(dataQuality.flags).toEqual([]);
    expect(reasons).toEqual(['no-observation']);
  });

  it('tied sources that agree that it was missed leave the earlier date at which it was met', () => {
    const rows = [observed('2020', 25), observed('2021', 15), observed('2021', 16, { source: 'bulletin' })];
    expect(assessFirst(met, rows, '2021-12-31')).toMatchObject({ state: 'not-met', timing: { metBefore: '2020' } });
  });
});

describe('operators', () => {
  it.each<['<' | '>' | '=', number, boolean, readonly string[]]>([
    ['<', 19, true, []],
    ['<', 20, false, ['equal-but-strict']],
    ['<', 21, false, []],
    ['>', 21, true, []],
    ['>', 20, false, ['equal-but-strict']],
    ['=', 20, true, []],
    ['=', 21, false, []],
  ])('%s 20: %d', (operator, value, attained, reasons) => {
    const attainment = assessFirst(
      { direction: 'none', targets: [level({ operator, value: 20 })] },
      [observed('2021', value)],
      '2021-12-31',
    );
    expect(attainment.attained).toBe(attained);
    expect(attainment.reasons).toEqual(reasons);
  });

  it('a strict one that is not reached asks for a rate like any other', () => {
    const strict = { baseline: baseline(10), targets: [level({ operator: '>', value: 20.5 })] };
    expect(assessFirst(strict, [observed('2020', 18.5)], '2020-12-31').rates.required).toEqual({
      value: 2,
      reason: null,
    });
  });

  it.each<['higher' | 'lower', number, readonly string[]]>([
    ['higher', 2, []],
    ['higher', 3, ['beyond-range']],
    ['lower', 1, []],
    ['lower', 0, ['beyond-range']],
  ])('the better end of a range belongs to it: %s, %d', (direction, value, reasons) => {
    const attainment = assessFirst({ direction, targets: [range()] }, [observed('2021', value)], '2021-12-31');
    expect(attainment).toMatchObject({ attained: true, reasons });
  });

  it('a band has no direction for its progress, a direction no number for its rates', () => {
    const band = { direction: 'band' as const, baseline: baseline(1), targets: [range({ reading: 'within' })] };
    expect(assessFirst(band, [observed('2021', 2)], '2021-12-31')).toMatchObject({
      progress: { reason: 'no-direction' },
      ratio: { reason: 'no-direction' },
      expected: { reason: 'no-direction' },
    });
    const follows = { baseline: baseline(10), targets: [heading()] };
    expect(assessFirst(follows, [observed('2020', 12)], '2020-12-31').rates).toMatchObject({
      observed: { value: 1 },
      planned: { reason: 'no-target-value' },
      required: { reason: 'no-target-value' },
      acceleration: { reason: 'no-target-value' },
    });
  });
});

describe('paths', () => {
  it('follow the dates, not the order of the text', () => {
    const targets = [
      level({ period: '2021', value: 40 }),
      level({ period: '2020', value: 30 }),
      level({ period: '2019', value: 20 }),
    ];
    const attainment = assessFirst({ baseline: baseline(10), targets }, [observed('2020', 22)], '2020-12-31');
    expect(attainment.expected.value).toBe(30);
    const halfway = assessFirst({ baseline: baseline(10), targets }, [observed('2019-H1', 12)], '2020-12-31');
    expect(halfway.expected.value).toBe(15);
  });

  it('a fitted slope that falls short of the target does not turn a promise met early', () => {
    const rows = [observed('2019', 10), observed('2020', 10), observed('2021', 21)];
    const attainment = assessFirst(
      { baseline: baseline(10), targets: [level({ period: '2022', value: 20 })] },
      rows,
      '2021-12-31',
    );
    expect(attainment).toMatchObject({ state: 'met-early', trajectory: 'ahead' });
    expect(attainment.robustness).toEqual({ robust: true, flips: [] });
  });
});
