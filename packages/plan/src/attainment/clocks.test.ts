import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../test/assess-first.js';
import { baseline, buildPlan, indicator, level, observed } from '../../test/build-plan.js';
import { assess } from './assess.js';

const targets = [level({ value: 20 })];
const met = { baseline: baseline(10), targets };

describe('the clock of what is due', () => {
  it.each([
    ['2021', '2021-12-30', 'not-due'],
    ['2021', '2021-12-31', 'unknown'],
    ['2021-Q3', '2021-09-29', 'not-due'],
    ['2021-Q3', '2021-09-30', 'unknown'],
    ['2021-H1', '2021-06-30', 'unknown'],
    ['2020-02', '2020-02-28', 'not-due'],
    ['2020-02', '2020-02-29', 'unknown'],
    ['2021-05-04', '2021-05-04', 'unknown'],
  ])('a promise for %s is on %s %s', (period, asOf, state) => {
    expect(assessFirst({ targets: [level({ period })] }, [], asOf).state).toBe(state);
  });

  it('hides observations of periods that end later', () => {
    const rows = [observed('2020', 15), observed('2021', 25)];
    expect(assessFirst(met, rows, '2021-06-30')).toEqual(assessFirst(met, rows.slice(0, 1), '2021-06-30'));
  });

  it('takes a value of another length of period that ends on the same day', () => {
    expect(assessFirst(met, [observed('2021-12', 21)], '2021-12-31')).toMatchObject({
      state: 'met',
      numbers: { observed: 21 },
    });
  });

  it('says how old the latest value is', () => {
    const age = (asOf: string) => assessFirst(met, [observed('2021-Q3', 15)], asOf).dataQuality.ageYears;
    expect(age('2021-09-30')).toBe(0);
    expect(age('2022-12-31')).toBe(1.25);
    expect(assessFirst(met, [], '2022-12-31').dataQuality.ageYears).toBeNull();
  });
});

describe('the clock of what had been recorded', () => {
  const first = observed('2021', 25, { recorded: '2022-02-01' });

  it.each([
    ['2022-01-31', 'unknown', 'nothing recorded yet'],
    ['2022-02-01', 'met', 'recorded on that day'],
    [undefined, 'not-met', 'with hindsight the revision counts'],
  ])('known at %s: %s, %s', (knownAt, state, _why) => {
    const rows = [first, observed('2021', 15, { recorded: '2022-05-01' })];
    const attainment = assessFirst(met, rows, '2022-12-31', knownAt === undefined ? {} : { knownAt });
    expect(attainment.state).toBe(state);
    expect(attainment.withHindsight).toBe(knownAt === undefined);
    expect(attainment.knownAt).toBe(knownAt ?? null);
  });

  it('a row that is taken back leaves nothing', () => {
    const rows = [first, observed('2021', 25, { status: 'withdrawn', recorded: '2022-05-01' })];
    expect(assessFirst(met, rows, '2022-12-31').state).toBe('unknown');
    expect(assessFirst(met, rows, '2022-12-31', { knownAt: '2022-04-30' }).state).toBe('met');
  });
});

describe('what if', () => {
  it('a value of the reader’s own stands in place of every other, and is marked', () => {
    const rows = [observed('2021', 15), observed('2021', 16, { source: 'bulletin' })];
    const assumptions = [{ indicator: 'things', period: '2021', value: 20 }];
    const attainment = assessFirst(met, rows, '2021-12-31', { assumptions });
    expect(attainment).toMatchObject({
      state: 'met',
      numbers: { observed: 20 },
      conflict: null,
      reasons: ['assumption'],
    });
    expect(attainment.evidence[0]).toEqual({
      period: '2021',
      value: 20,
      use: 'judged',
      reason: null,
      observation: null,
      source: null,
    });
  });

  it('is bound by the clock of what is due', () => {
    const assumptions = [{ indicator: 'things', period: '2021', value: 20 }];
    expect(assessFirst(met, [], '2021-12-30', { assumptions }).numbers.observed).toBeNull();
  });
});

describe('other observations than the plan’s', () => {
  it('take the place of all of the plan’s', () => {
    const plan = buildPlan([indicator(met)], [observed('2021', 25)]);
    const assessment = assess(plan, { asOf: '2021-12-31', observations: [] });
    expect(assessment.targets['things-2021']?.state).toBe('unknown');
  });
});

describe('bad arguments from plain JavaScript', () => {
  const plan = buildPlan([indicator(met)]);
  it.each<[string, object, RegExp]>([
    ['an impossible day', { asOf: '2021-02-30' }, /asOf "2021-02-30".*"2021-02-28"/],
    ['no day at all', { asOf: '2021' }, /asOf "2021"/],
    ['nothing', {}, /asOf "undefined"/],
    [
      'an impossible day of recording',
      { asOf: '2021-12-31', knownAt: '2021-11-31' },
      /knownAt "2021-11-31".*"2021-11-30"/,
    ],
    ['a profile by name', { asOf: '2021-12-31', profile: 'statcan-2025' }, /profile "statcan-2025".*planDefault/],
    [
      'an indicator that does not exist',
      { asOf: '2021-12-31', assumptions: [{ indicator: 'thing', period: '2021', value: 1 }] },
      /indicator "thing".*"things"/,
    ],
    [
      'a row of an indicator that does not exist',
      { asOf: '2021-12-31', observations: [observed('2021', 1, { indicator: 'thnigs' })] },
      /indicator "thnigs".*"things"/,
    ],
    [
      'a row of a source that does not exist',
      { asOf: '2021-12-31', observations: [observed('2021', 1, { source: 'yearbok' })] },
      /source "yearbok".*"yearbook"/,
    ],
    [
      'a declaration for an indicator that does not exist',
      { asOf: '2021-12-31', declarations: { everything: {} } },
      /indicator "everything" 不存在 does not exist$/,
    ],
    [
      'a period that does not exist',
      { asOf: '2021-12-31', assumptions: [{ indicator: 'things', period: '2021-13', value: 1 }] },
      /"2021-13" 不是时期 is no period/,
    ],
  ])('%s is a RangeError that names it and what is near', (_why, options, message) => {
    const run = () => assess(plan, options as { asOf: string });
    expect(run).toThrow(RangeError);
    expect(run).toThrow(message);
  });
});
