import { describe, expect, it } from 'vitest';
import { assessFirst } from '../../../test/assess-first.js';
import { baseline, level, observed } from '../../../test/build-plan.js';
import { comparisonOf, symbolsOf, workingFor } from './calculation.js';
import { numberWithin } from './number-text.js';
import { operatorOf } from './operator-of.js';

describe('a comparison as it is printed', () => {
  it.each([
    { why: 'one decimal is enough', v: 49.5, working: '49.5 ≥ 50' },
    { why: 'rounded to four decimals it would hold', v: 49.999_96, working: '49.99996 ≥ 50' },
    { why: 'below zero, in brackets', v: -3, working: '(−3) ≥ 50' },
  ])('is as true or false as it is: $why', ({ v, working }) => {
    expect(comparisonOf('>=', 'T', { v, T: 50 })).toEqual({ formula: 'v ≥ T', working });
  });

  it.each([{ v: 49 }, { T: 50 }, { v: null, T: 50 }, { v: 49, T: null }])(
    'is none without both numbers: %j',
    (symbols) => {
      expect(comparisonOf('>=', 'T', symbols)).toBeNull();
    },
  );

  it.each([
    ['increase', null, '>'],
    ['decrease', null, '<'],
    ['improve', -1, '<='],
    ['improve', 1, '>='],
    ['in', -1, '<='],
    ['in', null, '>='],
    ['=', 1, '='],
  ] as const)('of %s, %s, is %s', (operator, direction, comparison) => {
    const promise = { ...level(), operator } as Parameters<typeof operatorOf>[0];
    expect(operatorOf(promise, direction)).toBe(comparison);
  });
});

describe('the numbers of a working', () => {
  const due = { baseline: baseline(8), targets: [level({ value: 20 })] } as const;

  it('have months where a year is looked at before its end, and nowhere else', () => {
    const flow = { ...due, kind: 'flow' } as const;
    expect(symbolsOf(assessFirst(flow, [observed('2021-H1', 9)], '2021-06-30')).m).toBe(6);
    expect(symbolsOf(assessFirst(flow, [observed('2021', 9)], '2021-12-31')).m).toBeNull();
    expect(symbolsOf(assessFirst(due, [], '2021-12-31')).m).toBeNull();
  });

  it('have the ends of a range only where there is one', () => {
    expect(symbolsOf(assessFirst(due, [], '2021-12-31'))).toMatchObject({ L: null, H: null, n: null });
  });

  it('stand without brackets where they stand alone', () => {
    expect(workingFor(-5, ['T'], { T: -5 }, String)?.working).toBe('−5');
    expect(workingFor(-6, ['T − 1'], { T: -5 }, String)?.working).toBe('(−5) − 1');
  });

  it.each([
    [1.234_56, '1.2346', 'rounded'],
    [-1.234_56, '−1.2346', 'rounded, below zero'],
    [7, '7', 'whole'],
    [123_456_789_012.345_67, '123456789012.34567', 'too long to be rounded'],
  ])('%d is %s: %s', (value, text) => {
    expect(numberWithin(value, 4)).toBe(text);
  });
});
