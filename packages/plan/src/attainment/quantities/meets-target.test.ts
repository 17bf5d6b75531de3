import { describe, expect, it } from 'vitest';
import { compare, meetsTarget } from './meets-target.js';

describe('attainment', () => {
  it.each([
    { operator: '>=', below: false, same: true, above: true, why: '达到, 以上 include the number' },
    { operator: '>', below: false, same: false, above: true, why: '超, 超过 do not' },
    { operator: '<=', below: true, same: true, above: false, why: '以内 includes it' },
    { operator: '<', below: true, same: false, above: false, why: '不足 does not' },
    { operator: '=', below: false, same: true, above: false, why: 'a number to be hit' },
  ] as const)('$operator: $why', ({ operator, below, same, above }) => {
    const values = [349.9, 350, 350.1];
    const attained = values.map((observed) => meetsTarget({ operator, target: 350, observed }));
    expect(attained).toStrictEqual([below, same, above].map((value) => ({ value, reason: null })));
    expect(values.map((observed) => compare(operator, observed, 350))).toEqual([below, same, above]);
  });

  it.each([
    { why: 'a value that is none', target: 1, observed: Number.NaN },
    { why: 'a target that is none', target: Number.NaN, observed: 1 },
    { why: 'a value without end', target: 1, observed: Number.POSITIVE_INFINITY },
    { why: 'a target without end', target: Number.NEGATIVE_INFINITY, observed: 1 },
  ])('is unknown for $why', ({ target, observed }) => {
    expect(meetsTarget({ operator: '>=', target, observed })).toStrictEqual({ value: null, reason: 'not-finite' });
  });
});
