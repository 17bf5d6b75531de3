import { describe, expect, it } from 'vitest';
import { level } from '../../test/build-plan.js';
import { goalOf, settles } from './goal.js';

describe('what a year has brought so far', () => {
  it.each<{
    operator: '>=' | '>' | '<=' | '<' | '=';
    value: number;
    soFar: number;
    settled: boolean | null;
    why: string;
  }>([
    { operator: '>=', value: 10, soFar: 10, settled: true, why: 'reached, and more does no harm' },
    { operator: '>=', value: 10, soFar: 9, settled: null, why: 'more may come' },
    { operator: '<=', value: 10, soFar: 11, settled: false, why: 'gone beyond, and it will not become less' },
    { operator: '<=', value: 10, soFar: 10, settled: null, why: 'more may come' },
    { operator: '<', value: 10, soFar: 10, settled: false, why: 'less than 10 is no longer possible' },
    { operator: '=', value: 10, soFar: 10, settled: null, why: 'more may come' },
    { operator: '=', value: 10, soFar: 11, settled: false, why: 'gone beyond' },
    { operator: '>=', value: -10, soFar: -11, settled: false, why: 'below 0 only less is added' },
    { operator: '>=', value: -10, soFar: -9, settled: null, why: 'less may come' },
    { operator: '<=', value: -10, soFar: -10, settled: true, why: 'low enough, and less does no harm' },
    { operator: '>=', value: 0, soFar: 0, settled: null, why: 'from 0 it may go either way' },
    { operator: '<=', value: 0, soFar: 0, settled: null, why: 'from 0 it may go either way' },
    { operator: '<', value: 0, soFar: 0, settled: null, why: 'from 0 it may go either way' },
    { operator: '>', value: 0, soFar: 0, settled: null, why: 'from 0 it may go either way' },
  ])('$soFar of $operator $value settles it: $settled, since $why', ({ operator, value, soFar, settled }) => {
    expect(settles(goalOf(level({ operator, value }), 'none', null), soFar)).toBe(settled);
  });
});
