import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, heading, level, observed, range } from '../../test/build-plan.js';
import type { Observation } from '../observation/observation.js';

describe('a level to be kept', () => {
  const kept = (rows: readonly Observation[], asOf: string) =>
    assessFirst({ baseline: baseline(100), targets: [level({ value: 90, maintain: true })] }, rows, asOf);

  it.each<[string, readonly Observation[], string, object]>([
    [
      'above it before the date',
      [observed('2020', 95)],
      '2020-12-31',
      { state: 'maintained', attained: null, trajectory: 'on-track', expected: { value: 90 } },
    ],
    [
      'below it before the date',
      [observed('2020', 85)],
      '2020-12-31',
      { state: 'below-maintained-level', attained: null, trajectory: 'behind' },
    ],
    [
      'above it at the date',
      [observed('2021', 90)],
      '2021-12-31',
      { state: 'maintained', attained: true, trajectory: null },
    ],
    [
      'below it at the date, above again later: not kept',
      [observed('2021', 89), observed('2022', 95)],
      '2022-12-31',
      { state: 'not-met', attained: false },
    ],
    ['nothing at the date', [observed('2020', 95)], '2021-12-31', { state: 'unknown', attained: null }],
    ['nothing at all before the date', [], '2020-12-31', { state: 'not-due', trajectory: 'not-assessable' }],
  ])('%s', (_why, rows, asOf, expected) => {
    expect(kept(rows, asOf)).toMatchObject(expected);
  });

  it('is not where a strict target equals the baseline', () => {
    const attainment = assessFirst(
      { baseline: baseline(20), targets: [level({ operator: '>', value: 20 })] },
      [observed('2020', 20)],
      '2020-12-31',
    );
    expect(attainment).toMatchObject({
      state: 'not-due',
      trajectory: 'on-track',
      pace: { reason: 'expected-equals-baseline' },
    });
  });
});

describe('a band', () => {
  const band = (value: number, asOf = '2021-12-31', period = '2021') =>
    assessFirst(
      { direction: 'band', targets: [range({ low: 40, high: 60, reading: 'within' })] },
      [observed(period, value)],
      asOf,
    );

  it.each<[number, boolean, number, string]>([
    [39, false, -1, 'below'],
    [40, true, 0, 'its lower end'],
    [50, true, 0, 'inside'],
    [60, true, 0, 'its upper end'],
    [65, false, -5, 'above'],
  ])('%d: %s', (value, attained, margin) => {
    const attainment = band(value);
    expect(attainment.attained).toBe(attained);
    expect(attainment.margin).toEqual({ value: margin, reason: null });
    expect(attainment.progress).toEqual({ value: null, reason: 'no-baseline' });
  });

  it('is followed by its margin before the date', () => {
    expect(band(50, '2020-12-31', '2020')).toMatchObject({ state: 'met-early', trajectory: 'on-track' });
    expect(band(65, '2020-12-31', '2020')).toMatchObject({ state: 'not-due', trajectory: 'behind' });
  });
});

describe('a band that begins at the baseline', () => {
  it('is satisfied already, not a level to be kept: nothing is declared to be better', () => {
    const targets = [range({ low: 40, high: 60, reading: 'within' })];
    const attainment = assessFirst(
      { kind: 'percentage', direction: 'band', baseline: baseline(40), targets },
      [observed('2020', 50)],
      '2020-12-31',
    );
    expect(attainment).toMatchObject({ state: 'not-due', reasons: ['not-due', 'satisfied-at-baseline'] });
  });
});

describe('a range where less is better', () => {
  const few = (value: number) =>
    assessFirst(
      { direction: 'lower', baseline: baseline(5), targets: [range({ low: 1, high: 2 })] },
      [observed('2021', value)],
      '2021-12-31',
    );

  it('binds by its upper, less ambitious end', () => {
    expect(few(2)).toMatchObject({ attained: true, progress: { value: 1 }, margin: { value: 0 }, reasons: [] });
    expect(few(3)).toMatchObject({ attained: false, margin: { value: -1 } });
    expect(few(0)).toMatchObject({ attained: true, reasons: ['beyond-range'] });
  });
});

describe('a direction without a number', () => {
  const heads = (value: number, operator: 'increase' | 'decrease', period: string) =>
    assessFirst(
      { baseline: baseline(10), targets: [heading({ operator })] },
      [observed(period, value)],
      `${period}-12-31`,
    );

  it.each<[number, 'increase' | 'decrease', string]>([
    [11, 'increase', 'on-track'],
    [10, 'increase', 'stalled'],
    [9, 'increase', 'regressing'],
    [9, 'decrease', 'on-track'],
    [11, 'decrease', 'regressing'],
  ])('%d after 10, %s: %s', (value, operator, trajectory) => {
    expect(heads(value, operator, '2020')).toMatchObject({
      state: 'not-due',
      trajectory,
      margin: { reason: 'no-target-value' },
    });
    expect(heads(value, operator, '2021').attained).toBe(trajectory === 'on-track');
  });

  it('needs a baseline', () => {
    const attainment = assessFirst({ targets: [heading()] }, [observed('2021', 10)], '2021-12-31');
    expect(attainment).toMatchObject({ state: 'unknown', reasons: ['no-baseline'] });
    const later = assessFirst({ targets: [heading()] }, [observed('2022', 10)], '2022-12-31');
    expect(later).toMatchObject({ state: 'unknown', reasons: ['no-baseline'], timing: { satisfiedIn: null } });
  });
});
