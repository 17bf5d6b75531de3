import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodEnd, periodLength, periodParts, periodsWithin } from './period.js';

describe('a period', () => {
  it.each([
    ['2019', 'year', 2019],
    ['2019-H1', 'half', 2018.5],
    ['2019-Q1', 'quarter', 2018.25],
    ['2019-Q4', 'quarter', 2019],
    ['2019-06', 'month', 2018.5],
    ['2019-12-31', 'day', 2019],
    ['2020-12-31', 'day', 2020],
    ['2020-02-29', 'day', 2019 + 60 / 366],
    ['2019-01..02', 'year-to-date', 2018 + 2 / 12],
    ['2019-01..11', 'year-to-date', 2018 + 11 / 12],
  ])('%s is a %s that ends at %d', (period, length, end) => {
    expect(periodLength(period)).toBe(length);
    expect(periodEnd(period)).toBeCloseTo(end, 12);
  });

  it.each([
    '',
    '19',
    '2019-',
    '2019-Q5',
    '2019-H3',
    '2019-13',
    '2019-00',
    '2019-02-29',
    '2019-04-31',
    '2019-04-00',
    '２０１９',
    '2019Q1',
    '2019-01..01',
    '2019-01..12',
    '2019-01..13',
    '2019-01..00',
    '2019-02..11',
    '2019-01..11-15',
    '2019-01..Q3',
    '2019-01...11',
  ])('is not what "%s" says', (text) => {
    expect(periodLength(text)).toBeNull();
    expect(() => periodEnd(text)).toThrow(RangeError);
  });
});

describe('the months from January', () => {
  it('begin with the year and end with the last of them', () => {
    const { dayBefore, lastDay, month } = periodParts('2020-01..02');
    expect(dayBefore).toBe(periodParts('2019').lastDay);
    expect(lastDay).toBe(periodParts('2020-02-29').lastDay);
    expect(month).toBe(periodParts('2020-02').month);
  });
});

describe('periods within', () => {
  it('cover the span once, in order', () => {
    expect(periodsWithin('2019', '2021', 'year')).toEqual(['2019', '2020', '2021']);
    expect(periodsWithin('2019', '2019', 'quarter')).toEqual(['2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4']);
    expect(periodsWithin('2019-Q2', '2020-H1', 'quarter')).toEqual([
      '2019-Q2',
      '2019-Q3',
      '2019-Q4',
      '2020-Q1',
      '2020-Q2',
    ]);
    expect(periodsWithin('2020-11', '2021-01', 'month')).toEqual(['2020-11', '2020-12', '2021-01']);
    expect(periodsWithin('2020-01..05', '2020-01..05', 'quarter')).toEqual(['2020-Q1']);
  });

  it('end in equal steps on the time axis', () => {
    const steps = { year: 1, half: 2, quarter: 4, month: 12 } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom('year', 'half', 'quarter', 'month'),
        (from, years, every) => {
          const periods = periodsWithin(`${from}`, `${from + years}`, every);
          expect(periods).toHaveLength((years + 1) * steps[every]);
          periods.forEach((period, index) => {
            expect(periodEnd(period)).toBeCloseTo(from - 1 + (index + 1) / steps[every], 9);
          });
        },
      ),
    );
  });
});
